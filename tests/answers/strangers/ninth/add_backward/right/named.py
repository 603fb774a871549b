"""A named tuple is a tuple, too; right."""
from collections import namedtuple

Gradients = namedtuple("Gradients", "dx dy")


def add_backward(upstream):
    return Gradients(dy=upstream, dx=upstream)
