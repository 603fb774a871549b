"""Which derivative does the text define at exactly 0?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x >= 0
        return np.maximum(x, 0)

    def backward(self, dout):
        return dout * self.mask
