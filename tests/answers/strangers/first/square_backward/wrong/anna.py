"""The signal that arrives from the right is not used."""
def square_backward(x, upstream):
    return 2 * x
