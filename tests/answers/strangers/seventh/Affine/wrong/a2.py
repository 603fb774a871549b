"""Write down the shape of your dW beside that of W."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original = np.shape(x)
        if x.ndim == 1:
            self.x = x[None, :]
        else:
            self.x = x.reshape(x.shape[0], -1)
        out = np.dot(self.x, self.W) + self.b
        return out.ravel() if x.ndim == 1 else out

    def backward(self, dout):
        grad = np.atleast_2d(dout)
        self.dW = np.dot(grad.T, self.x)
        self.db = grad.sum(0)
        return np.dot(grad, self.W.T).reshape(self.original)
