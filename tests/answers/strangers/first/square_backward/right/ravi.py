"""Right: a central difference with a step of one, which is exact for a square."""
def square_backward(x, upstream):
    return ((x + 1) ** 2 - (x - 1) ** 2) / 2 * upstream
