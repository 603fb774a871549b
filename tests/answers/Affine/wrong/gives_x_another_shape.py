"""The caller's array is modified."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x_shape = x.shape
        x.shape = (1 if x.ndim == 1 else len(x), len(self.W))
        self.x = x
        out = x @ self.W + self.b
        return out if len(self.x_shape) > 1 else out[0]

    def backward(self, dout):
        rows = np.atleast_2d(dout)
        self.dW, self.db = self.x.T @ rows, rows.sum(axis=0)
        return (rows @ self.W.T).reshape(self.x_shape)
