"""The sign is the wrong way round."""


def square_backward(x, upstream):
    return -2 * x * upstream
