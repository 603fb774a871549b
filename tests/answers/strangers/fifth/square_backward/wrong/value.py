"""You multiply by what the node computes, and not by how fast it changes."""

def square_backward(x, upstream):
    y = x ** 2
    return upstream * y
