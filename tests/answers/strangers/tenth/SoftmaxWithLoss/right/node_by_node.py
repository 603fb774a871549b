"""Right; works out the gradient entry by entry in a static helper."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        loss = cross_entropy_error(self.y, t)
        t = np.asarray(t)
        self.k = t.argmax(axis=-1) if t.ndim == self.y.ndim else t
        return loss

    @staticmethod
    def _row(y, k):
        return np.array([y[i] - (1.0 if i == k else 0.0) for i in range(len(y))])

    def backward(self, dout=1):
        if self.y.ndim == 1:
            return dout * self._row(self.y, self.k)
        return dout * np.stack([self._row(y, k) for y, k in zip(self.y, self.k)]) / len(self.y)
