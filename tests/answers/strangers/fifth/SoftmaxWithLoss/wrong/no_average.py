"""The loss is an average over the samples, and your gradient is that of their sum."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        t = np.asarray(t)
        self.t = t if t.shape == x.shape else np.eye(x.shape[-1])[t]
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        return dout * (self.y - self.t)
