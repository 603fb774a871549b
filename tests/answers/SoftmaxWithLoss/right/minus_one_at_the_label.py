"""Subtracts 1 at the right class, in place on a copy, and treats everything as a batch."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.shape = x.shape
        t = np.asarray(t)
        labels = t.argmax(axis=-1) if t.shape == x.shape else t
        self.labels = np.atleast_1d(labels)
        self.y = np.atleast_2d(softmax(x))
        return cross_entropy_error(self.y, self.labels)

    def backward(self, dout=1):
        dx = self.y.copy()
        rows = np.arange(len(dx))
        dx[rows, self.labels] -= 1
        dx *= dout / len(dx)
        return dx.reshape(self.shape)
