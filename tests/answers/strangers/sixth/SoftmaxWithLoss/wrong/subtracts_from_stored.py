"""You subtract inside the stored probabilities: what does a second call of backward start from?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.shape = x.shape
        self.y = np.atleast_2d(softmax(x))
        t = np.asarray(t)
        if t.shape == self.shape:
            t = t.argmax(-1)
        self.t = t.reshape(-1)
        return cross_entropy_error(self.y, self.t)

    def backward(self, dout=1):
        n = len(self.t)
        dx = self.y
        dx[np.arange(n), self.t] -= 1
        return (dout * dx / n).reshape(self.shape)
