"""Call backward twice: what has become of the stored probabilities?"""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        t = np.asarray(t)
        self.k = t.argmax(axis=-1) if t.shape == x.shape else t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        dx = self.y
        rows = dx.reshape(-1, dx.shape[-1])
        rows[np.arange(len(rows)), self.k.reshape(-1)] -= 1
        return dout * dx / len(rows)
