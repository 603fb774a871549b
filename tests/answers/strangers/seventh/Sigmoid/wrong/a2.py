"""The formula y(1 - y) is about the output; what have you put in it?"""
import numpy as np


def _stable(v):
    e = np.exp(-np.abs(v))
    return np.where(v < 0, e, 1.0) / (1 + e)


class Sigmoid:
    def forward(self, x):
        self.x = x
        return _stable(x)

    def backward(self, dout):
        return dout * self.x * (1 - self.x)
