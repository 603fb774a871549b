"""Keeps a closure for the backward pass."""
import numpy as np


class Relu:
    def __init__(self):
        self._back = None

    def forward(self, x):
        keep = np.heaviside(x, 0.0)
        self._back = lambda d: np.multiply(d, keep)
        return np.multiply(x, keep)

    def backward(self, dout):
        return self._back(dout)
