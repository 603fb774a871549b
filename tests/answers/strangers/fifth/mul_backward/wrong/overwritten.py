"""When you compute the second number, the input that it needs has been overwritten."""

def mul_backward(x, y, upstream):
    x = y * upstream
    y = x * upstream
    return x, y
