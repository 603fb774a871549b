"""What happens if the layer is used with another shape of x later on?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None
        self.item_shape = None

    def forward(self, x):
        if self.item_shape is None:
            self.item_shape = x.shape[1:]
            self.single = x.ndim == 1
        self.x = x.reshape(-1, self.W.shape[0])
        y = self.x @ self.W + self.b
        return y[0] if self.single else y

    def backward(self, dout):
        d = dout.reshape(-1, self.W.shape[1])
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        dx = d @ self.W.T
        return dx[0] if self.single else dx.reshape(-1, *self.item_shape)
