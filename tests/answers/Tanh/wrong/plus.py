"""The result contains (1 + tanh(x)²) in place of (1 - tanh(x)²) (in dx)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 + self.y**2)
