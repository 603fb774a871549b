"""You return the local derivative; where is dout?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.where(x > 0, x, 0)

    def backward(self, dout):
        return np.where(self.x > 0, 1.0, 0.0)
