"""The upstream gradient passes through unchanged, as in an addition node."""


def mul_backward(x, y, upstream):
    return upstream, upstream
