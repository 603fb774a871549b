"""The result is always dout · (1 - tanh(x)) (in dx)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y)
