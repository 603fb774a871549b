"""Treats b as one more row of W, with a column of ones at x."""
import numpy as np


class Affine:
    """Weighted sums of all inputs, each sum with its own bias."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        rows = x.reshape(x.shape[0] if x.ndim > 1 else 1, -1)
        self.rows = np.c_[rows, np.ones(len(rows))]
        y = self.rows @ np.vstack([self.W, self.b])
        return y if x.ndim > 1 else y[0]

    def backward(self, dout):
        dout = dout.reshape(len(self.rows), -1)
        *dW, self.db = self.rows.T @ dout
        self.dW = np.array(dW)
        return (dout @ self.W.T).reshape(self.shape)
