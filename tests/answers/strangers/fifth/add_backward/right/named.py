"""A named tuple is a tuple."""

from collections import namedtuple

Gradients = namedtuple("Gradients", "dx dy")


def add_backward(upstream):
    return Gradients(dx=upstream, dy=1 * upstream)
