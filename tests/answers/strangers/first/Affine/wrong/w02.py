"""The bias goes into every sample: is its derivative their sum or their average?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, len(self.W))
        out = self.x.dot(self.W) + self.b
        return out.reshape(-1) if len(x.shape) == 1 else out

    def backward(self, dout):
        d = np.atleast_2d(dout)
        self.dW = self.x.T.dot(d)
        self.db = np.mean(d, axis=0)
        return d.dot(self.W.T).reshape(self.shape)
