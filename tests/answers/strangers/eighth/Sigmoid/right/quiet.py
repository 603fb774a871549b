"""Lets exp overflow to infinity, of which 1/(1 + inf) makes the right 0, and tells numpy to be quiet about it."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        with np.errstate(over="ignore"):
            self.y = 1.0 / (1.0 + np.exp(-np.asarray(x, dtype=np.float64)))
        return self.y

    def backward(self, dout):
        return np.einsum("...,...,...->...", dout, self.y, 1 - self.y)
