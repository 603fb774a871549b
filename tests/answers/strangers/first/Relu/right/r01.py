"""Uses the mean of x and its absolute value; the sign for the derivative."""
import numpy as np


class Relu:
    def forward(self, x):
        self.sign = np.sign(x)
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return dout * (self.sign + self.sign ** 2) / 2
