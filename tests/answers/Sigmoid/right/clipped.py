"""Clips x before using the plain formula."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 1.0 / (1.0 + np.exp(-np.clip(x, -500, 500)))
        return self.y

    def backward(self, dout):
        dx = dout.copy()
        dx *= self.y
        dx *= 1 - self.y
        return dx
