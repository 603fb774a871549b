"""Transposed throughout, as in other textbooks: samples are columns."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.cols = x.reshape(-1, self.W.shape[0]).T
        z = self.W.T @ self.cols + self.b.reshape(-1, 1)
        return z[:, 0] if x.ndim == 1 else z.T

    def backward(self, dout):
        dz = dout.reshape(-1, self.W.shape[1]).T
        self.dW = (dz @ self.cols.T).T
        self.db = dz @ np.ones(dz.shape[1])
        return (self.W @ dz).T.reshape(self.shape)
