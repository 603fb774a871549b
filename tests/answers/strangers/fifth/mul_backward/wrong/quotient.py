"""You divide the output by an input, which breaks down when that input is 0."""

def mul_backward(x, y, upstream):
    z = x * y
    dx = z / x * upstream
    dy = z / y * upstream
    return dx, dy
