"""You computed the derivative; what reaches the caller?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        e = np.exp(-np.abs(x))
        self.y = np.where(x >= 0, 1, e) / (1 + e)
        return self.y

    def backward(self, dout):
        dx = dout * (1 - self.y) * self.y
        print(dx)
