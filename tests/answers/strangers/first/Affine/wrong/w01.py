"""Each output has its own bias: how many numbers should db hold?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        out = self.x @ self.W + self.b
        return out[0] if x.ndim == 1 else out

    def backward(self, dout):
        d = dout.reshape(-1, self.W.shape[1])
        self.dW = self.x.T @ d
        self.db = d.sum()
        return (d @ self.W.T).reshape(self.shape)
