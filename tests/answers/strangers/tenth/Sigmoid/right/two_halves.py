"""Right; only takes the exponential of negative numbers, and picks the numerator by sign."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        shrunk = np.exp(-np.abs(x))
        self.y = np.where(x >= 0, 1.0, shrunk) / (1.0 + shrunk)
        return np.array(self.y)

    def backward(self, dout):
        return (lambda y: dout * y * (1 - y))(self.y)
