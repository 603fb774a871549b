"""An if makes one decision, and an array has many numbers with different signs."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        if x >= 0:
            self.y = 1 / (1 + np.exp(-x))
        else:
            self.y = np.exp(x) / (1 + np.exp(x))
        return self.y

    def backward(self, dout):
        dx = dout * (1.0 - self.y) * self.y
        return dx
