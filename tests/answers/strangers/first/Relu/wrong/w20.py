"""Picking out the positive numbers loses the places of the others."""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        return x[self.mask]

    def backward(self, dout):
        return dout[self.mask]
