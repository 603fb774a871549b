"""np.where picks one of the two results, but both have been computed before, also where they overflow."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.out = np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
        return self.out

    def backward(self, dout):
        return dout * (1.0 - self.out) * self.out
