"""The product is multiplied out first: a·c + b·c, in which c is used twice."""

def mixed_backward(a, b, c, upstream=1.0):
    da, dc_first = mul_backward(a, c, upstream)
    db, dc_second = mul_backward(b, c, upstream)
    return [da, db, dc_first + dc_second]
