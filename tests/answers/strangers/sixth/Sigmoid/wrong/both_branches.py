"""np.where computes both of its branches everywhere: which of them still overflows?"""

import numpy as np


def sigmoid(x):
    return np.where(x < 0, np.exp(x) / (1 + np.exp(x)), 1 / (1 + np.exp(-x)))


class Sigmoid:
    def forward(self, x):
        self.s = sigmoid(x)
        return self.s

    def backward(self, dout):
        return self.s * (1 - self.s) * dout
