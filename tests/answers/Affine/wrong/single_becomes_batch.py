"""A single sample is not handled."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x.reshape(-1, self.W.shape[0])
        self.shape = self.x.shape if x.ndim == 1 else x.shape
        return np.dot(self.x, self.W) + self.b

    def backward(self, dout):
        dout = dout.reshape(-1, self.W.shape[1])
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.shape)
