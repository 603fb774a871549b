"""Computes the local derivatives in the forward pass, as 0-dimensional arrays."""

import numpy as np


class MulLayer:
    def forward(self, x, y):
        self.local = np.array([y, x], dtype=float)
        return np.prod([x, y])

    def backward(self, dout):
        return tuple(dout * self.local)
