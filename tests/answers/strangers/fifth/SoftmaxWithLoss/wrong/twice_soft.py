"""The scores pass through softmax twice before the loss is taken."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        loss = self._loss(self.y, t)
        N = 1 if x.ndim == 1 else x.shape[0]
        onehot = np.zeros(self.y.shape)
        if np.ndim(t) == x.ndim:
            onehot += t
        else:
            np.put_along_axis(onehot, np.expand_dims(t, -1), 1, axis=-1)
        self.grad = (self.y - onehot) / N
        return loss

    def _loss(self, scores, t):
        return cross_entropy_error(softmax(scores), t)

    def backward(self, dout=1):
        return self.grad * dout
