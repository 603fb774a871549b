"""Putting one tuple into another leaves two things in the result, not three."""
def mixed_backward(a, b, c, upstream=1.0):
    dt, dc = mul_backward(a + b, c, upstream)
    return add_backward(dt), dc
