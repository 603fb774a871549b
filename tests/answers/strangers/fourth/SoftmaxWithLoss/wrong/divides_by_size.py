"""Count what you divide by."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.t = t
        self.y = softmax(x)
        return cross_entropy_error(self.y, t)

    def onehot(self):
        if np.ndim(self.t) == self.y.ndim:
            return self.t
        return np.eye(self.y.shape[-1])[self.t]

    def backward(self, dout=1):
        return dout * (self.y - self.onehot()) / self.y.size
