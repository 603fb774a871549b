"""The result is x, each time (in dx) / The result is y, each time (in dy).

Meant: Each input gets the gradient that belongs to the other / The upstream gradient is ignored.
"""


def mul_backward(x, y, upstream):
    return x, y
