"""A function for one number, vectorized; right."""
import math
import numpy as np

def _step(number):
    small = math.exp(-abs(number))
    return 1 / (1 + small) if number > 0 else small / (1 + small)

class Sigmoid:
    _all = staticmethod(np.vectorize(_step, otypes=[float]))

    def forward(self, x):
        y = self._all(x)
        self._slope = y * self._all(-x)
        return y

    def backward(self, dout):
        return self._slope * dout
