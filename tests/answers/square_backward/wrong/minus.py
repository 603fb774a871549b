"""The sign is wrong."""


def square_backward(x, upstream):
    return -2 * x * upstream
