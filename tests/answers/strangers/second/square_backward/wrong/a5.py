"""You compute the right number, but do not return it."""
def square_backward(x, upstream):
    dx = 2 * x * upstream
