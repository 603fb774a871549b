"""np.where computes both formulas for all numbers and then chooses, so numpy still warns."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1.0 - self.out)
