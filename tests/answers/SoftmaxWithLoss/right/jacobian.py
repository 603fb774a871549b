"""Uses the derivatives of softmax, sample by sample, without the shortcut."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.x = x
        self.t = t
        return cross_entropy_error(softmax(x), t)

    def backward(self, dout=1):
        rows = np.atleast_2d(self.x)
        targets = [self.t] if self.x.ndim == 1 else self.t
        dx = []
        for row, target in zip(rows, targets):
            y = softmax(row)
            label = np.argmax(target) if np.ndim(target) else target
            d_y = np.zeros_like(y)
            d_y[label] = -1 / y[label]
            dx.append((np.diag(y) - np.outer(y, y)) @ d_y)
        return (dout / len(rows) * np.array(dx)).reshape(self.x.shape)
