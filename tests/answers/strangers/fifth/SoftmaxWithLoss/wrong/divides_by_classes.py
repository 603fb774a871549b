"""For a single sample, the number that you divide by is the number of its classes."""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        y = softmax(x)
        classes = np.arange(x.shape[-1])
        hot = np.array(t) if np.ndim(t) == x.ndim else np.equal(np.expand_dims(t, -1), classes) * 1.0
        self.dx = (y - hot) / len(x)
        return cross_entropy_error(y, t)

    def backward(self, dout=1):
        return np.multiply(self.dx, dout)
