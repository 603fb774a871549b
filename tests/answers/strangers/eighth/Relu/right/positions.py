"""Remembers the positions of the positive numbers instead of a mask, and copies only these."""
import numpy as np

class Relu:
    def forward(self, x):
        self.where = np.nonzero(x > 0)
        return self._copy_open(x)

    def backward(self, dout):
        return self._copy_open(dout)

    def _copy_open(self, source):
        result = np.zeros_like(source)
        result[self.where] = source[self.where]
        return result
