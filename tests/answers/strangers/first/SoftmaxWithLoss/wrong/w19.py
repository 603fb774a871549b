"""The right class gets a probability of almost 1: what do you do to it before the logarithm?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        y = softmax(x)
        y = np.clip(y, 0.001, 0.999)
        self.y = y
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(y, t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / (self.y.size // self.y.shape[-1])
