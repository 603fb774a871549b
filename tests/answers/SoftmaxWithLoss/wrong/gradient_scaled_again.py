"""(error) dx for another dout"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        y = softmax(x)
        one_hot = np.eye(x.shape[-1])[t] if np.ndim(t) < x.ndim else t
        self.gradient = (y - one_hot) / (len(x) if x.ndim == 2 else 1)
        return cross_entropy_error(y, t)

    def backward(self, dout=1):
        self.gradient = dout * self.gradient
        return 1 * self.gradient
