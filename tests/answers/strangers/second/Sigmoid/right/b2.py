"""Computes exp of minus the absolute value, which is never above 1, and picks the fraction for each sign."""
import numpy as np

class Sigmoid:
    def __init__(self):
        self.out = None

    def forward(self, x):
        e = np.exp(-np.abs(x))
        self.out = np.where(x < 0, e, 1.0) / (1.0 + e)
        return self.out

    def backward(self, dout):
        y = self.out
        return np.multiply(dout, y - y * y)
