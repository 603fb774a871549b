"""The loss comes from the scores directly, without the two functions."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        scores = np.array(x, dtype=float, ndmin=2)
        t = np.asarray(t)
        self.labels = (t.argmax(-1) if t.ndim == np.ndim(x) else t).reshape(-1)
        self.shape = np.shape(x)
        scores -= scores.max(axis=1, keepdims=True)
        self.log_p = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        self.rows = np.arange(len(scores))
        return -self.log_p[self.rows, self.labels].mean()

    def backward(self, dout=1):
        p = np.exp(self.log_p)
        p[self.rows, self.labels] -= 1
        return (p * dout / len(p)).reshape(self.shape)
