"""The upstream gradient is multiplied by the output instead of the derivative."""


def square_backward(x, upstream):
    return upstream * x**2
