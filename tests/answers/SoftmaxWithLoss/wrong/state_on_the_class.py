"""Two layers share their stored values."""

import numpy as np


class SoftmaxWithLoss:
    y, t = None, None

    def forward(self, x, t):
        cls = type(self)
        cls.y = softmax(x)
        cls.t = t if np.shape(t) == cls.y.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(cls.y, cls.t)

    def backward(self, dout=1):
        n = len(self.y) if self.y.ndim == 2 else 1
        return dout * (self.y - self.t) / n
