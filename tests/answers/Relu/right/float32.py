"""Computes in single precision, and stores the derivative."""

import numpy as np


class Relu:
    def forward(self, x):
        x = np.asarray(x, dtype=np.float32)
        self.slope = (x > 0).astype(np.float32)
        return x * self.slope

    def backward(self, dout):
        return np.asarray(dout, np.float32) * self.slope
