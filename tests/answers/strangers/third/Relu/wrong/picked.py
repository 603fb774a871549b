"""Indexing with a mask picks out the numbers where it is true and loses the shape."""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        """Return dx, the derivative of the final result with respect to x."""
        return dout[self.mask]
