"""Compare your condition with the definition at exactly 0."""
import numpy as np


class Relu:
    def forward(self, x):
        self.on = np.greater_equal(x, 0)
        return np.where(self.on, x, 0)

    def backward(self, dout):
        return np.where(self.on, dout, 0)
