"""backward receives dout: where in your result do you see it?"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        self.loss = cross_entropy_error(self.y, self.t)
        return self.loss

    def backward(self, dout=1):
        if self.y.ndim == 1:
            one_hot = self.t if np.ndim(self.t) else np.eye(self.y.size)[self.t]
            return self.y - one_hot
        one_hot = self.t if self.t.ndim == 2 else np.eye(self.y.shape[1])[self.t]
        return (self.y - one_hot) / self.y.shape[0]
