"""The result is multiplied by upstream once too often (in da, db)."""


def mixed_backward(a, b, c, upstream=1.0):
    d_sum, dc = mul_backward(a + b, c, upstream)
    da, db = add_backward(d_sum * upstream)
    return da, db, dc
