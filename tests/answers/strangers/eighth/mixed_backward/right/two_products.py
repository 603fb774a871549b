"""Multiplies out first, so c is used twice and its two signals are added."""
def mixed_backward(a, b, c, upstream=1.0):
    ac, bc = mul_backward(a, c, upstream), mul_backward(b, c, upstream)
    return [ac[0], bc[0], ac[1] + bc[1]]
