"""The signal is multiplied by the value of the node instead of its derivative / The upstream value is ignored."""


def square_backward(x, upstream):
    return x**2
