"""Each input is multiplied by itself and not by the other one."""
def mul_backward(x, y, upstream):
    dx = x * upstream
    dy = y * upstream
    return dx, dy
