"""Whose array are you writing zeros into in forward?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        x[self.mask] = 0
        return x.copy()

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
