"""All three numbers are right; in which order does the text ask for them?"""

def mixed_backward(a, b, c, upstream=1.0):
    dc, dsum = mul_backward(c, a + b, upstream)[::-1]
    da, db = add_backward(dsum)
    return dc, da, db
