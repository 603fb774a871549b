"""Your backward applies the function to its own output."""
import numpy as np


def sig(v):
    e = np.exp(-np.abs(v))
    return np.where(v >= 0, 1, e) / (1 + e)

class Sigmoid:
    def forward(self, x):
        self.out = sig(x)
        return self.out

    def backward(self, dout):
        return dout * sig(self.out) * (1 - sig(self.out))
