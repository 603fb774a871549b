"""Call backward twice: are the probabilities still there the second time?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def n(self):
        return 1 if self.y.ndim == 1 else self.y.shape[0]

    def onehot(self):
        if np.ndim(self.t) == self.y.ndim:
            return self.t
        return np.eye(self.y.shape[-1])[self.t]

    def backward(self, dout=1):
        dx = self.y
        dx -= self.onehot()
        return dout * dx / self.n()
