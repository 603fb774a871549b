"""Returns a named tuple, which is a tuple, and multiplies by the local derivatives explicitly."""
from typing import NamedTuple


class Gradients(NamedTuple):
    dx: float
    dy: float


def add_backward(upstream: float) -> Gradients:
    return Gradients(dy=upstream * 1.0, dx=upstream * 1.0)
