"""Assigning to x.shape gives the caller's own array another shape."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW, self.db = None, None

    def forward(self, x):
        self.shape = x.shape
        if x.ndim > 2:
            x.shape = (x.shape[0], self.W.shape[0])
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        if dout.ndim == 1:
            self.dW = self.x[:, np.newaxis] * dout[np.newaxis, :]
            self.db = dout.copy()
        else:
            self.dW = self.x.T @ dout
            self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.shape)
