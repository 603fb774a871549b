"""For one sample, axis 0 is not the batch: look at db."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        if x.ndim == 1:
            return x @ self.W + self.b
        return x.reshape(len(x), -1) @ self.W + self.b

    def backward(self, dout):
        self.db = dout.sum(axis=0)
        if self.x.ndim == 1:
            self.dW = self.x[:, None] * dout[None, :]
            return self.W @ dout
        self.dW = self.x.reshape(len(self.x), -1).T @ dout
        return (dout @ self.W.T).reshape(self.x.shape)
