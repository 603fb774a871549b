"""The same numbers as a flat batch should give the same result: in which order do you unroll an image?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        if x.ndim == 4:
            x = x.transpose(0, 2, 3, 1)
        self.inner = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        y = self.x @ self.W + self.b
        return y[0] if x.ndim == 1 else y

    def backward(self, dout):
        d = dout.reshape(-1, self.W.shape[1])
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        dx = (d @ self.W.T).reshape(self.inner)
        return dx.transpose(0, 3, 1, 2) if dx.ndim == 4 else dx
