"""The result is divided by the number of classes once too often (in dx, one sample; dx, one sample, integer target).

Meant: A single sample is divided by the number of classes.
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if np.shape(t) == self.y.shape else np.eye(x.shape[-1])[t]
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.y.shape[0]
