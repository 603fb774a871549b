"""The signal is multiplied by the output of the node."""


def mul_backward(x, y, upstream):
    z = x * y
    return upstream * z, upstream * z
