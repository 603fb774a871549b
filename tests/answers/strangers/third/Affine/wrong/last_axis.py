"""It flattens all axes but the last, so an image becomes many samples."""
import numpy as np


class Affine:
    """Weighted sums of all inputs, each sum with its own bias."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        y = x.reshape(-1, x.shape[-1]) @ self.W + self.b
        return y.reshape(x.shape[:-1] + (self.W.shape[1],))

    def backward(self, dout):
        x = self.x.reshape(-1, self.x.shape[-1])
        d = dout.reshape(-1, dout.shape[-1])
        self.dW = x.T @ d
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.x.shape)
