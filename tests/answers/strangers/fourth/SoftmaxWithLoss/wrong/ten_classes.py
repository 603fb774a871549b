"""Are there always ten classes?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def n(self):
        return 1 if self.y.ndim == 1 else self.y.shape[0]

    def onehot(self):
        return np.eye(10)[self.t] if np.ndim(self.t) < self.y.ndim else self.t

    def backward(self, dout=1):
        return dout * (self.y - self.onehot()) / self.n()
