"""The list also holds the signal before the first node, so it is one too long."""

from itertools import accumulate
from operator import mul


def chain(local_derivatives, upstream=1.0):
    return list(accumulate(local_derivatives, mul, initial=upstream))
