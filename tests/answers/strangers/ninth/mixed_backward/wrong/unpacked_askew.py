"""In which order did you hand over the factors, and in which order do you take the results?"""
def mixed_backward(a, b, c, upstream=1.0):
    total = a + b
    d_total, dc = mul_backward(c, total, upstream)
    da, db = add_backward(d_total)
    return da, db, dc
