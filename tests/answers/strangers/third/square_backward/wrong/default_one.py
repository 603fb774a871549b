"""An upstream of 0 counts as false and is replaced by 1."""
def square_backward(x, upstream):
    """Return the gradient at x of a node that squares, given the upstream gradient."""
    upstream = upstream or 1.0
    return upstream * 2 * x
