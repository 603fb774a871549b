"""Images went in. What shape should their gradient have?"""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x.reshape(x.shape[0], -1) if x.ndim > 1 else x
        return self.x.dot(self.W) + self.b

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW = np.outer(self.x, dout)
            self.db = np.array(dout)
        else:
            self.dW = self.x.T.dot(dout)
            self.db = dout.sum(axis=0)
        return dout.dot(self.W.T)
