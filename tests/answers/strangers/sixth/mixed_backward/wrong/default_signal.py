"""Which signal do you hand to the multiplication node when the caller passes one?"""

def mixed_backward(a, b, c, upstream=1.0):
    s = a + b
    ds, dc = mul_backward(s, c, 1.0)
    da, db = add_backward(ds)
    return da, db, dc
