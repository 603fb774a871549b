"""Computes in single precision."""

import numpy as np


class MulLayer:
    __slots__ = ("x", "y")

    def forward(self, x, y):
        self.x, self.y = np.float32(x), np.float32(y)
        return self.x * self.y

    def backward(self, dout):
        dout = np.float32(dout)
        return dout * self.y, dout * self.x
