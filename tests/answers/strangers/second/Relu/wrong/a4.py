"""This function takes the second argument as an axis and finds the maximum along it."""
import numpy as np

class Relu:
    def forward(self, x):
        self.x = x
        return np.max(x, 0)

    def backward(self, dout):
        return dout * (self.x > 0)
