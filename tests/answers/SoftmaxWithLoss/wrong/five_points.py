"""The gradients are difference quotients."""

import numpy as np


class SoftmaxWithLoss:
    def loss(self, x):
        return cross_entropy_error(softmax(x), self.t)

    def forward(self, x, t):
        self.x, self.t = np.array(x, dtype=float), t
        return self.loss(self.x)

    def backward(self, dout=1):
        dx = np.zeros(self.x.shape)
        for i in np.ndindex(dx.shape):
            step = np.zeros(dx.shape)
            step[i] = 1e-2
            inner = self.loss(self.x + step) - self.loss(self.x - step)
            outer = self.loss(self.x + 2 * step) - self.loss(self.x - 2 * step)
            dx[i] = (8 * inner - outer) / 12e-2
        return dout * dx
