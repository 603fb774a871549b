"""The result is always sigmoid(x) (in forward)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
