"""The result is always x (in dx) / The result is always y (in dy).

Meant: Each input gets the gradient that belongs to the other / The upstream gradient is ignored.
"""


def mul_backward(x, y, upstream):
    return x, y
