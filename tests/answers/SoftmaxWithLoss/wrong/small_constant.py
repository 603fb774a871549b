"""A small constant changes the logarithm."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if np.shape(t) == self.y.shape else np.eye(x.shape[-1])[t]
        self.n = len(self.y) if self.y.ndim == 2 else 1
        return -np.sum(self.t * np.log(self.y + 1e-7)) / self.n

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.n
