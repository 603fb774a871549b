"""Write down the shape of dW and compare it with that of W."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        y = np.dot(self.x, self.W) + self.b
        if len(self.shape) == 1:
            y = y[0]
        return y

    def backward(self, dout):
        d = dout.reshape(len(self.x), -1)
        self.dW = np.dot(d.T, self.x)
        self.db = np.sum(d, axis=0)
        return np.dot(d, self.W.T).reshape(self.shape)
