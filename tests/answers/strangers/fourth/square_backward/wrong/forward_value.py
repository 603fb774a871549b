"""That is the value of the node, not its slope."""
def square_backward(x, upstream):
    return x ** 2 * upstream
