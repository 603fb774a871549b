"""Two things: numpy warns at -1,000, and dout is never used."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = np.power(np.exp(-x) + 1, -1)
        return self.out

    def backward(self, dout):
        return self.out - self.out ** 2
