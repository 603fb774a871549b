"""Splits the work over small methods, and keeps the loss and the accuracy as extras."""
import numpy as np


class SoftmaxWithLoss:
    def __init__(self, keep=True):
        self.keep = keep
        self.loss = self.hits = None

    def _classes(self, t):
        t = np.array(t)
        return np.argmax(t, -1) if t.shape == self.y.shape else t

    @property
    def onehot(self):
        return np.eye(self.y.shape[-1])[self.k]

    def forward(self, x, t):
        self.y = softmax(np.array(x, dtype=float))
        self.k = self._classes(t)
        loss = cross_entropy_error(self.y, self.k if self.k.ndim else int(self.k))
        if self.keep:
            self.loss, self.hits = loss, np.mean(self.y.argmax(-1) == self.k)
        return loss

    def backward(self, dout=1):
        return np.multiply(dout, self.y - self.onehot) / (self.k.size or 1)
