"""Write the shapes below the product in your dx. Which ones meet in the middle?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_x_shape = x.shape
        x = x.reshape(1, -1) if x.ndim == 1 else x.reshape(x.shape[0], -1)
        self.x = x
        out = np.dot(self.x, self.W) + self.b
        return out.reshape(-1) if len(self.original_x_shape) == 1 else out

    def backward(self, dout):
        dout = dout.reshape(-1, self.W.shape[1])
        dx = np.dot(dout, self.W)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return dx.reshape(*self.original_x_shape)
