"""This is the derivative of another function, the sigmoid: each softmax output depends on all scores."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        self.n = x.size // x.shape[-1]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        dy = -self.t / (self.y + 1e-300)
        return dout * dy * self.y * (1 - self.y) / self.n
