"""The two results of the multiplication node have changed places."""

def mixed_backward(a, b, c, upstream=1.0):
    dc, dsum = mul_backward(a + b, c, upstream)
    da, db = add_backward(dsum)
    return da, db, dc
