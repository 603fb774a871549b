"""The difference of two squares as a product, with x stored after all: right."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.x = np.copy(x)
        return np.tanh(self.x)

    def backward(self, dout):
        y = np.tanh(self.x)
        return (1 + y) * (1 - y) * dout
