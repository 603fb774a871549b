"""What else does squeeze remove, besides the axis that you added? Try a batch of one."""
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
        return np.squeeze(self.x @ self.W + self.b)

    def backward(self, dout):
        dout = dout.reshape(-1, self.W.shape[1])
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return (dout @ self.W.T).reshape(self.shape)
