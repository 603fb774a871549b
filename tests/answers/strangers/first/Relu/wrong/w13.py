"""Suppose no number is negative: is what you return a new array?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        if not (x < 0).any():
            return x
        return np.where(self.mask, x, 0)

    def backward(self, dout):
        return np.where(self.mask, dout, 0)
