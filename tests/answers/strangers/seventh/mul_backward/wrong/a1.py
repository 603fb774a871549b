"""If x grows a little, how fast does x · y grow? Not as fast as x is large."""
def mul_backward(x, y, upstream):
    dx = x * upstream
    dy = y * upstream
    return (dx, dy)
