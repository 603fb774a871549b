"""If all numbers are positive it hands back the caller's own array, not a new one."""
import numpy as np


class Relu:
    """A switch for each number: x where x > 0, else 0."""

    def forward(self, x):
        self.off = x <= 0
        if self.off.any():
            x = x.copy()
            x[self.off] = 0
        return x

    def backward(self, dout):
        if self.off.any():
            dout = dout.copy()
            dout[self.off] = 0
        return dout
