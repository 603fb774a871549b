"""The result of backward depends on how often it was called."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        t = np.asarray(t)
        self.labels = t.argmax(axis=-1) if t.shape == self.y.shape else t
        return cross_entropy_error(self.y, self.labels)

    def backward(self, dout=1):
        dx = np.atleast_2d(self.y)
        dx[np.arange(len(dx)), self.labels] -= 1
        return (dout * dx / len(dx)).reshape(self.y.shape)
