"""By way of tanh, and the gradient by way of tanh too."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.half = np.tanh(x / 2)
        return (1 + self.half) / 2

    def backward(self, dout):
        return dout * (1 - self.half**2) / 4
