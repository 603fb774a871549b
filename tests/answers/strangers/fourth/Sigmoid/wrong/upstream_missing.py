"""Try a dout that is not all ones."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        e = np.exp(-np.abs(x))
        self.y = np.where(x > 0, 1 / (1 + e), e / (1 + e))
        return self.y

    def backward(self, dout):
        return self.y * (1 - self.y)
