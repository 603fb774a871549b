"""An array of many numbers: is it positive or negative?"""
import numpy as np

class Sigmoid:
    def forward(self, x):
        if x >= 0:
            self.s = 1 / (1 + np.exp(-x))
        else:
            z = np.exp(x)
            self.s = z / (1 + z)
        return self.s

    def backward(self, dout):
        return dout * (self.s - self.s ** 2)
