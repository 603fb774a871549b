"""Computes the logarithm of y first, which never overflows."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.log_y = -np.logaddexp(0, -np.asarray(x, dtype=float))
        self.log_rest = -np.logaddexp(0, x)
        return np.exp(self.log_y)

    def backward(self, dout):
        return dout * np.exp(self.log_y + self.log_rest)
