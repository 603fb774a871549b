"""You multiply by the value of the node, not by its derivative."""

def square_backward(x, upstream):
    y = pow(x, 2)
    dx = y * upstream
    return dx
