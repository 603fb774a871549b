"""The upstream value is ignored."""


def mul_backward(x, y, upstream):
    return y, x
