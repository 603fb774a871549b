"""The result is wrong exactly where b is negative (in forward)."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, np.abs(b)
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.rows = x.reshape(-1, len(self.W))
        y = self.rows @ self.W + self.b
        return y[0] if x.ndim == 1 else y

    def backward(self, dout):
        d_rows = dout.reshape(-1, len(self.b))
        self.dW = self.rows.T @ d_rows
        self.db = d_rows.sum(axis=0)
        return (d_rows @ self.W.T).reshape(self.shape)
