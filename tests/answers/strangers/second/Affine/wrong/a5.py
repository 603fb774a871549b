"""A batch of images is not flattened before the product."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        x2, d2 = np.atleast_2d(self.x), np.atleast_2d(dout)
        self.dW = np.dot(x2.T, d2)
        self.db = d2.sum(axis=0)
        return dx
