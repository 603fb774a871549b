"""One number at a time with math.exp, and 0 where that overflows."""
import numpy as np


import math


class Sigmoid:
    @staticmethod
    def _one(v):
        try:
            return 1 / (1 + math.exp(-v))
        except OverflowError:
            return 0.0

    def forward(self, x):
        flat = (self._one(float(v)) for v in x.flat)
        self.y = np.fromiter(flat, dtype=float, count=x.size).reshape(x.shape)
        return self.y.copy()

    def backward(self, dout):
        return np.array([d * y * (1 - y) for d, y in zip(dout.flat, self.y.flat)]).reshape(self.y.shape)
