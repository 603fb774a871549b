"""How often does the signal from upstream go into the derivatives of a and b?"""
def mixed_backward(a, b, c, upstream=1.0):
    dsum = c * upstream
    return tuple(add_backward(dsum * upstream)) + ((a + b) * upstream,)
