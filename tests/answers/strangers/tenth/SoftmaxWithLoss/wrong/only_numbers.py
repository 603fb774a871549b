"""Targets come in two forms; which one does your backward pass know?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y, self.t = softmax(x), t
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        grad = np.array(self.y)
        if grad.ndim == 1:
            grad[self.t] -= 1.0
            return dout * grad
        rows = np.arange(grad.shape[0])
        grad[rows, self.t] -= 1.0
        return dout * grad / len(rows)
