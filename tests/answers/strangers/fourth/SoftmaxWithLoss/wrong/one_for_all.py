"""Two losses at the same time: which y does the first one find?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        SoftmaxWithLoss.t = t
        SoftmaxWithLoss.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def n(self):
        return 1 if self.y.ndim == 1 else self.y.shape[0]

    def onehot(self):
        if np.ndim(self.t) == self.y.ndim:
            return self.t
        return np.eye(self.y.shape[-1])[self.t]

    def backward(self, dout=1):
        return dout * (self.y - self.onehot()) / self.n()
