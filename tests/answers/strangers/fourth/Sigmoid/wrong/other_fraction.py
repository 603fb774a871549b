"""What is infinity divided by infinity? Try 1,000."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        e = np.exp(x)
        self.y = e / (1 + e)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
