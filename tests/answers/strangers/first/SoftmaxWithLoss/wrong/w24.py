"""A weight of 0 is a number, too."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        self.n = x.size // x.shape[-1]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=None):
        return (dout or 1) * (self.y - self.t) / self.n
