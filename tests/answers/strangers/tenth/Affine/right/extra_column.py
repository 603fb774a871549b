"""Right; treats the bias as one more row of the weights."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = np.shape(x)
        n = self.shape[0] if len(self.shape) > 1 else 1
        self.with_one = np.hstack([np.reshape(x, (n, -1)), np.ones((n, 1))])
        y = self.with_one @ np.vstack([self.W, self.b])
        return y if len(self.shape) > 1 else y.squeeze(0)

    def backward(self, dout):
        d = np.reshape(dout, (len(self.with_one), -1))
        both = self.with_one.T @ d
        self.dW, self.db = both[:-1], both[-1]
        return (d @ np.transpose(self.W)).reshape(self.shape)
