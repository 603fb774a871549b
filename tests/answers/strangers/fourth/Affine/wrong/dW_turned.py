"""Which shape should dW have? A gradient looks like its array."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.x_shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        y = self.x @ self.W + self.b
        return y[0] if len(self.x_shape) == 1 else y

    def backward(self, dout):
        dout = np.atleast_2d(dout)
        self.dW = dout.T @ self.x
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.x_shape)
