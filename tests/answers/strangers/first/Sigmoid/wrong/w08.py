"""Call backward twice: what is left of the stored output after the first time?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-np.clip(x, -700, 700)))
        return self.y.copy()

    def backward(self, dout):
        self.y *= 1 - self.y
        return dout * self.y
