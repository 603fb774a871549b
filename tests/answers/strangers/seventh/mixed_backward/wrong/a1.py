"""The product's first input is not a alone: what goes into the multiplication node?"""
def mixed_backward(a, b, c, upstream=1.0):
    dsum, dc = mul_backward(a, c, upstream)
    da, db = add_backward(dsum)
    return da, db, dc
