"""How different are the results for 6 and for 9? In your code, not at all."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        x = np.clip(x, -6, 6)
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
