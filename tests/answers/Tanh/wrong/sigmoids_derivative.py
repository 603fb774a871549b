"""The result is always the right result - dout · (1 - tanh(x)) (in dx)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
