"""Computes the derivative as the product of the values at x and at -x."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        x = np.array(x, dtype=float)
        small = np.exp(np.minimum(x, -x))
        low, high = small / (1 + small), 1 / (1 + small)
        self.slope = low * high
        return np.where(x > 0, high, low)

    def backward(self, dout):
        return self.slope * np.array(dout)
