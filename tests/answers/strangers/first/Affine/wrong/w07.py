"""What shape does x have, and what shape does your dx have, for a batch of images?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.single = x.ndim == 1
        self.x = x.reshape(1, -1) if self.single else x.reshape(x.shape[0], -1)
        y = self.x @ self.W + self.b
        return y[0] if self.single else y

    def backward(self, dout):
        d = dout.reshape(1, -1) if self.single else dout
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        dx = d @ self.W.T
        return dx[0] if self.single else dx
