"""You multiply by the value of the node instead of its derivative."""
def square_backward(x, upstream):
    return upstream * x ** 2
