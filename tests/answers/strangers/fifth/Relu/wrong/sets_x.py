"""You set numbers to 0 in the array of the caller, who may still need it."""

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
