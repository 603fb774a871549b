"""Clips, and tells the slope by the sign of its own copy of the result; right."""
import numpy as np

class Relu:
    def forward(self, x):
        y = np.clip(x, 0, None)
        self._sign = np.sign(y)
        return y

    def backward(self, dout):
        return np.multiply(dout, self._sign)
