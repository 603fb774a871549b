"""Look at the shape of what you return: three numbers side by side, or something in something?"""

def mixed_backward(a, b, c, upstream=1.0):
    dt, dc = mul_backward(a + b, c, upstream)
    return add_backward(dt), dc
