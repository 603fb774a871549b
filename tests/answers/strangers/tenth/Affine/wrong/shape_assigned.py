"""You set an attribute of x: does the caller's array still have its shape afterwards?"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x_shape = x.shape
        if x.ndim > 2:
            x.shape = (x.shape[0], x.size // x.shape[0])
        self.x = x
        return self.x @ self.W + self.b

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW, self.db = self.x[:, None] * dout[None, :], dout.copy()
        else:
            self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x_shape)
