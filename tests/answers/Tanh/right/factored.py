"""Factors 1 - y² into (1 - y)(1 + y)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dout):
        return dout * (1 - self.out) * (1 + self.out)
