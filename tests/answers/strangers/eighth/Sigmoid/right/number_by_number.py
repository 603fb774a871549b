"""Vectorizes a function of one number that chooses its formula by the sign."""
import math
import numpy as np

def _one(v):
    if v < 0:
        e = math.exp(v)
        return e / (1 + e)
    return 1 / (1 + math.exp(-v))

class Sigmoid:
    _all = staticmethod(np.vectorize(_one, otypes=[float]))

    def forward(self, x):
        self.y = self._all(x)
        return self.y + 0

    def backward(self, dout):
        return dout * (self.y - self.y ** 2)
