"""np.where computes both of its branches for all entries, also those that it doesn't choose."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
