"""What kind of numbers can the array hold that you fill? Try integers."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        y = np.zeros_like(x)
        pos = x >= 0
        y[pos] = 1 / (1 + np.exp(-x[pos]))
        e = np.exp(x[~pos])
        y[~pos] = e / (1 + e)
        self.y = y.copy()
        return y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
