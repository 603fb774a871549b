"""Right; the two halves are filled in separately, in an array of floats."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        y = np.empty(x.shape, dtype=float)
        right = x >= 0
        left = np.logical_not(right)
        y[right] = 1.0 / (1.0 + np.exp(-x[right]))
        grow = np.exp(x[left])
        y[left] = grow / (grow + 1.0)
        self._y = y.copy()
        return y

    def backward(self, dout):
        return np.multiply(dout, self._y - np.square(self._y))
