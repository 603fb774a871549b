"""Right: half the sum of x and its absolute value, and a step function from numpy."""
import numpy as np


class Relu:
    def forward(self, x):
        self.step = np.heaviside(x, 0.0)
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return self.step * dout
