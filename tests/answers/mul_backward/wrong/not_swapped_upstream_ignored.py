"""Each input got the gradient that belongs to the other / The upstream value is ignored."""


def mul_backward(x, y, upstream):
    return x, y
