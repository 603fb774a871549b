"""Right; multiplies the brackets out and lets two signals meet at c."""

def mixed_backward(a, b, c, upstream=1.0):
    da, dc_from_a = mul_backward(a, c, upstream)
    db, dc_from_b = mul_backward(b, c, upstream)
    return [da, db, dc_from_a + dc_from_b]
