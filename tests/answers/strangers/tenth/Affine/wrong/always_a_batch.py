"""What shape should come out if a single sample goes in?"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original = x.shape
        self.x = np.atleast_2d(x)
        self.x = self.x.reshape(self.x.shape[0], -1)
        return self.x.dot(self.W) + self.b

    def backward(self, dout):
        dout = np.atleast_2d(dout)
        self.dW = self.x.T.dot(dout)
        self.db = dout.sum(axis=0)
        return dout.dot(self.W.T).reshape(self.original)
