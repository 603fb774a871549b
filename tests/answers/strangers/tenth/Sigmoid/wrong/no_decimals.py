"""If x holds integers, can the array that you fill hold the decimal places?"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        y = np.empty_like(x)
        pos = x >= 0
        y[pos] = 1 / (1 + np.exp(-x[pos]))
        small = np.exp(x[~pos])
        y[~pos] = small / (1 + small)
        self.y = y
        return y

    def backward(self, dout):
        return dout * (self.y - self.y**2)
