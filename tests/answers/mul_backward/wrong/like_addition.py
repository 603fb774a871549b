"""The signal passes unchanged, as through an addition node."""


def mul_backward(x, y, upstream):
    return upstream, upstream
