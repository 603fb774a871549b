"""Look at the very end of the line: a comma there makes a tuple of one number."""

def square_backward(x, upstream):
    return 2 * x * upstream,
