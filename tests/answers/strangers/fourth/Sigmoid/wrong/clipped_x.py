"""Look at x after forward."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        np.clip(x, -500, 500, out=x)
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
