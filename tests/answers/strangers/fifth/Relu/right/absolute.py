"""Relu as the mean of x and its absolute value; the derivative by a step function."""

import numpy as np


class Relu:
    def forward(self, x):
        self.step = np.heaviside(x, 0.0)
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return np.einsum("...,...->...", self.step, dout)
