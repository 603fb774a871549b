"""What shape has b, and what shape has your db?"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_shape = x.shape
        self.x = x.reshape(1, -1) if x.ndim == 1 else x.reshape(len(x), -1)
        out = self.x @ self.W + self.b
        return out[0] if len(self.original_shape) == 1 else out

    def backward(self, dout):
        dout = np.atleast_2d(dout)
        self.dW = self.x.T @ dout
        self.db = np.sum(dout)
        return (dout @ self.W.T).reshape(self.original_shape)
