"""The second argument of np.max is not a number to compare with."""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = np.where(x > 0, 1.0, 0.0)
        return np.max(x, 0)

    def backward(self, dout):
        return self.mask * dout
