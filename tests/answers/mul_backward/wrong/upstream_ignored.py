"""The upstream gradient is ignored."""


def mul_backward(x, y, upstream):
    return y, x
