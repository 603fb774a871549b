"""(error) dx after other passes"""

import numpy as np


class SoftmaxWithLoss:
    samples = 0

    def forward(self, x, t):
        self.samples = self.samples or (len(x) if x.ndim == 2 else 1)
        self.y = softmax(x)
        self.t = np.eye(x.shape[-1])[t] if np.ndim(t) < x.ndim else t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.samples
