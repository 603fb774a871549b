"""Flattens everything, and restores every shape afterwards."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_shape = x.shape
        if x.ndim == 1:
            x = x.reshape(1, x.size)
        self.x = x.reshape(x.shape[0], -1)
        out = np.dot(self.x, self.W) + self.b
        return out.reshape(-1) if len(self.original_shape) == 1 else out

    def backward(self, dout):
        if dout.ndim == 1:
            dout = dout.reshape(1, dout.size)
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return dx.reshape(*self.original_shape)
