"""Right; the difference of two squares as a product of two factors."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.factors = (1 + np.tanh(x), 1 - np.tanh(x))
        return np.tanh(x)

    def backward(self, dout):
        left, right = self.factors
        return left * right * dout
