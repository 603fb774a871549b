"""Right: the gradients are a named tuple, which is a tuple with names."""
from typing import NamedTuple
import math

class Gradients(NamedTuple):
    dx: float
    dy: float

class AddLayer:
    def __init__(self, name=""):
        self.name = name

    def forward(self, x, y):
        return math.fsum((x, y))

    def backward(self, dout):
        return Gradients(dx=dout, dy=dout)
