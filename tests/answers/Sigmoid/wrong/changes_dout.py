"""The caller's array is modified / The returned array is the caller's own array."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y

    def backward(self, dout):
        dout *= self.y * (1 - self.y)
        return dout
