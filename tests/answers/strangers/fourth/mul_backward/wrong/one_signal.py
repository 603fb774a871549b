"""Check the second number of the example."""
def mul_backward(x, y, upstream):
    dx = y * upstream
    dy = x
    return dx, dy
