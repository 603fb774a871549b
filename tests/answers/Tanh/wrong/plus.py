"""The result contains (1 + y²) in place of (1 - y²) (in dx)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 + self.y**2)
