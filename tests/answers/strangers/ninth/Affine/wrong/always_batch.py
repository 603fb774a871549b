"""One sample goes in without a batch around it. How should its result look?"""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.in_shape = x.shape
        self.X = np.atleast_2d(x)
        self.X = self.X.reshape(self.X.shape[0], -1)
        return np.matmul(self.X, self.W) + self.b

    def backward(self, dout):
        dY = np.atleast_2d(dout)
        self.dW = np.matmul(self.X.T, dY)
        self.db = np.sum(dY, axis=0)
        return np.matmul(dY, self.W.T).reshape(self.in_shape)
