"""Setting the shape of an array changes the array itself, and this one belongs to the caller."""

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
            x.shape = (x.shape[0], -1)
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW = np.outer(self.x, dout)
            self.db = dout.copy()
        else:
            self.dW = self.x.T @ dout
            self.db = dout.sum(axis=0)
        dx = dout @ self.W.T
        return dx.reshape(self.x_shape)
