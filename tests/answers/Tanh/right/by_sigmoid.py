"""Computes tanh as a sigmoid that is stretched, with its derivative."""

import numpy as np


class Tanh:
    def forward(self, x):
        x = np.asarray(x, dtype=float)
        self.s = np.exp(np.minimum(2 * x, 0)) / (1 + np.exp(-np.abs(2 * x)))
        return 2 * self.s - 1

    def backward(self, dout):
        return 4 * dout * self.s * (1 - self.s)
