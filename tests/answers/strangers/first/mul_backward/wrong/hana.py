"""Signal and input are added where they should be multiplied."""
def mul_backward(x, y, upstream):
    dx = y + upstream
    dy = x + upstream
    return dx, dy
