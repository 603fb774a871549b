"""Returns a named tuple, which is a tuple like any other."""
from collections import namedtuple
Gradients = namedtuple("Gradients", ["dx", "dy"])

def add_backward(upstream):
    return Gradients(dy=upstream, dx=upstream)
