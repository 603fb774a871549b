"""The result is right but for its sign exactly where x is negative (in forward)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.x = np.abs(x)
        return np.tanh(self.x)

    def backward(self, dout):
        return dout * (1 - np.tanh(self.x) ** 2)
