"""The upstream gradient is added instead of multiplied."""


def mul_backward(x, y, upstream):
    return upstream + y, upstream + x
