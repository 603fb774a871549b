"""forward is safe, but backward computes exp(-x) afresh and overflows."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = np.array(x, dtype=float)
        e = np.exp(-np.abs(self.x))
        self.y = np.where(self.x >= 0, 1 / (1 + e), e / (1 + e))
        return self.y

    def backward(self, dout):
        return dout * self.y**2 * np.exp(-self.x)
