"""A second name for the probabilities is not a copy of them: call backward twice."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        t = np.array(t)
        self.k = t.argmax(-1) if t.shape == self.y.shape else t
        return cross_entropy_error(self.y, self.k)

    def backward(self, dout=1):
        dx = self.y
        if dx.ndim == 1:
            dx[self.k] -= 1
            return dx * dout
        for n, k in enumerate(self.k):
            dx[n, k] -= 1
        return dx * dout / len(dx)
