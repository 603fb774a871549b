"""A slice of an array is a view on it, unlike that of a list, so the caller's array changes."""
import numpy as np


class Relu:
    def forward(self, x):
        self.closed = x <= 0
        y = x.copy()
        y[self.closed] = 0
        return y

    def backward(self, dout):
        dx = dout[:]
        dx[self.closed] = 0
        return dx + 0.0
