"""Treats the square as x · x, with the product rule."""


def square_backward(x, upstream):
    return upstream * x + x * upstream
