"""The batch may be smaller next time: which number stays from the first call?"""
import numpy as np


class SoftmaxWithLoss:
    def __init__(self):
        self.n = None

    def forward(self, x, t):
        t = np.asarray(t)
        if self.n is None:
            self.n = 1 if x.ndim == 1 else x.shape[0]
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.n
