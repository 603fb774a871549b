"""Limiting x is an idea, but how far is your result at the limit from the right one?"""
import numpy as np


class Sigmoid:
    LIMIT = 4

    def forward(self, x):
        self.y = 1 / (1 + np.exp(-np.clip(x, -self.LIMIT, self.LIMIT)))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
