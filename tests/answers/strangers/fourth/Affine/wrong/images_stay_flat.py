"""In which shape did the images come in, and in which does the gradient go out?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.single = x.ndim == 1
        self.x = x[np.newaxis] if self.single else x.reshape(len(x), -1)
        y = self.x @ self.W + self.b
        return y[0] if self.single else y

    def backward(self, dout):
        if self.single:
            dout = dout[np.newaxis]
        self.dW = self.x.T @ dout
        self.db = dout.sum(0)
        dx = dout @ self.W.T
        return dx[0] if self.single else dx
