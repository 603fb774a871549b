"""The factor upstream is missing (in da, db, dc)."""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum, dc = mul_backward(a + b, c, 1.0)
    da, db = add_backward(d_sum)
    return da, db, dc
