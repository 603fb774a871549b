"""The note that x was a single sample is never taken back when a batch follows."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None
        self.single = False

    def forward(self, x):
        self.x_shape = x.shape
        if x.ndim == 1:
            self.single = True
            x = x[np.newaxis]
        self.x = x.reshape(x.shape[0], -1)
        y = self.x @ self.W + self.b
        return y[0] if self.single else y

    def backward(self, dout):
        dout = dout.reshape(-1, self.W.shape[1])
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x_shape)
