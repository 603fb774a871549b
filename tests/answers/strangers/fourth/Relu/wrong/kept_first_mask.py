"""Use it again with another x: is the mask still the right one?"""
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        if self.mask is None:
            self.mask = x > 0
        return np.where(x > 0, x, 0.0)

    def backward(self, dout):
        return dout * self.mask
