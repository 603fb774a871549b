"""The result is always y · (1 + y) (in dx)."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y

    def backward(self, dout):
        return self.y * (1 + self.y)
