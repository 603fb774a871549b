"""The signal from the right never enters your result."""
def square_backward(x, upstream):
    return 2 * x
