"""Right: a named tuple and two small helper functions."""
from collections import namedtuple

Gradients = namedtuple("Gradients", "dx dy")

def _square(t, signal):
    return 2 * t * signal

def _add(signal):
    return signal, signal

def square_of_sum_backward(x, y, upstream=1.0):
    return Gradients(*_add(_square(x + y, upstream)))
