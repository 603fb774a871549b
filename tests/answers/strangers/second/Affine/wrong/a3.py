"""The gradient of W has the shape of its transpose."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(1 if x.ndim == 1 else x.shape[0], -1)
        y = np.matmul(self.x, self.W) + self.b
        if x.ndim == 1:
            y = y[0]
        return y

    def backward(self, dout):
        d = dout[None, :] if dout.ndim == 1 else dout
        self.dW = d.T @ self.x
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)
