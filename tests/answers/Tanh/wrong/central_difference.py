"""The gradients are difference quotients."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, dout):
        h = 1e-4
        return dout * (np.tanh(self.x + h) - np.tanh(self.x - h)) / (2 * h)
