"""The result of backward depends on how often it was called."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y.copy()

    def backward(self, dout):
        self.y *= 1 - self.y
        return dout * self.y
