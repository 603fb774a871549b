"""A gradient has the shape of its array. Which shape has yours, for the weights?"""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(1, -1) if x.ndim == 1 else x.reshape(len(x), -1)
        y = self.x @ self.W + self.b
        return y[0] if x.ndim == 1 else y

    def backward(self, dout):
        d = dout.reshape(len(self.x), -1)
        self.dW = d.T @ self.x
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)
