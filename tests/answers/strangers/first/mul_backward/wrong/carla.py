"""The value of x is overwritten before the second line needs it."""
def mul_backward(x, y, upstream):
    x = y * upstream
    y = x * upstream
    return x, y
