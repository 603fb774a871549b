"""The factor upstream is missing (in dx, dy).

Meant: The upstream gradient is ignored.
"""


def mul_backward(x, y, upstream):
    return y, x
