"""The sign is wrong (in dx) / The factor dout is missing (in dx).

Meant: The sign is wrong / The upstream gradient is ignored.
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if np.shape(t) == self.y.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        n = len(self.y) if self.y.ndim == 2 else 1
        return (self.t - self.y) / n
