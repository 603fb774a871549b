"""Check the last node on the way back: the derivative of -x."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.e = np.exp(-np.clip(x, -300, 300))
        self.y = 1 / (1 + self.e)
        return self.y

    def backward(self, dout):
        d = dout * -self.y ** 2
        d = d * self.e
        return d
