"""Writes Relu as half of x plus its absolute value, with no comparison in forward."""
import numpy as np

class Relu:
    def forward(self, x):
        self.gate = (np.sign(x) + 1) // 2 * (np.asarray(x) != 0)
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return self.gate * dout
