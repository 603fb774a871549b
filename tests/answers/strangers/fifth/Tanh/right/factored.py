"""The difference of two squares as a product, kept in a closure."""

import numpy as np


class Tanh:
    def forward(self, x):
        y = np.tanh(x)
        slope = (1 - y) * (1 + y)
        self.backward = lambda dout: slope * dout
        return y

    def backward(self, dout):
        raise RuntimeError("call forward first")
