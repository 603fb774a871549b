"""The loss is an average; does the gradient that you return know how many samples it was taken over?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, t)

    def backward(self, dout=1):
        dx = self.y.copy()
        if np.shape(self.t) == np.shape(dx):
            dx = dx - self.t
        elif dx.ndim == 1:
            dx[self.t] -= 1
        else:
            for n, k in enumerate(self.t):
                dx[n, k] -= 1
        return dx * dout
