"""The layer changes its own weights in backward; that is the job of the training code."""
import numpy as np

class Affine:
    def __init__(self, W, b, lr=0.1):
        self.W = W
        self.b = b
        self.lr = lr
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = np.asarray(x)
        n = 1 if self.x.ndim == 1 else self.x.shape[0]
        y = self.x.reshape(n, -1).dot(self.W) + self.b
        return y.reshape(self.b.shape) if self.x.ndim == 1 else y

    def backward(self, dout):
        d = np.asarray(dout)
        n = 1 if d.ndim == 1 else d.shape[0]
        d = d.reshape(n, -1)
        self.dW = self.x.reshape(n, -1).T.dot(d)
        self.db = d.sum(axis=0)
        dx = d.dot(self.W.T).reshape(self.x.shape)
        self.W = self.W - self.lr * self.dW
        self.b = self.b - self.lr * self.db
        return dx
