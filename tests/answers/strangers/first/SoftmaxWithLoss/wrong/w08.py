"""Your own logarithm is not as exact as the error of the exercise before, for small probabilities."""
import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        t = np.asarray(t)
        self.n = 1 if x.ndim == 1 else len(x)
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        return -np.sum(self.t * np.log(self.y + 1e-7)) / self.n

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.n
