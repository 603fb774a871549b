"""A named tuple is a tuple, and the expanded formula is right."""

from collections import namedtuple

Gradients = namedtuple("Gradients", "dx dy")


def square_of_sum_backward(x, y, upstream=1.0):
    # z = x^2 + 2xy + y^2
    return Gradients(dx=(2 * x + 2 * y) * upstream, dy=(2 * y + 2 * x) * upstream)
