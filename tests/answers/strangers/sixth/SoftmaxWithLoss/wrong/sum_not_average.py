"""The loss is an average over the samples: what does that do to the gradient of each?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.save(softmax(x), t)
        return cross_entropy_error(self.y, t)

    def save(self, y, t):
        self.y = y
        if np.ndim(t) == y.ndim:
            self.hot = t
        elif y.ndim == 1:
            self.hot = [float(k == t) for k in range(len(y))]
        else:
            self.hot = [[float(k == n) for k in range(y.shape[1])] for n in t]

    def backward(self, dout=1):
        return dout * (self.y - np.array(self.hot))
