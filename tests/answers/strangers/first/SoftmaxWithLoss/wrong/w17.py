"""Which type has an array made like t, and what happens to decimal places in it?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1], dtype=int)[t]
        self.n = x.size // x.shape[-1]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        dx = np.zeros_like(self.t)
        dx[...] = dout * (self.y - self.t) / self.n
        return dx
