"""The caller's array is modified."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        x[x < -600] = -600
        self.y = 1 / (1 + np.exp(-x))
        return 1 * self.y

    def backward(self, dout):
        return dout * (self.y - self.y**2)
