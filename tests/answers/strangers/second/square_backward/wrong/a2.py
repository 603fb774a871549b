"""You multiply the signal by the node's output, not by its derivative."""
def square_backward(x, upstream):
    y = x ** 2
    return y * upstream
