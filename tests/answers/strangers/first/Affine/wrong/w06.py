"""Images have more than two axes; your products work with two."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        if dout.ndim == 1:
            self.dW = np.outer(self.x, dout)
            self.db = dout.copy()
        else:
            self.dW = self.x.T @ dout
            self.db = dout.sum(axis=0)
        return dout @ self.W.T
