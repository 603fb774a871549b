"""What type has an array made with zeros_like if x holds integers?"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        y = np.zeros_like(x)
        pos = x >= 0
        neg = ~pos
        y[pos] = 1 / (1 + np.exp(-x[pos]))
        e = np.exp(x[neg])
        y[neg] = e / (1 + e)
        self.y = y
        return y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
