"""Your gradients pile up from call to call."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = np.zeros_like(W)
        self.db = np.zeros_like(b)

    def forward(self, x):
        self.orig = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        y = self.x @ self.W + self.b
        return y.ravel() if len(self.orig) == 1 else y

    def backward(self, dout):
        d = dout.reshape(-1, self.b.size)
        self.dW = self.dW + self.x.T @ d
        self.db = self.db + d.sum(0)
        return (d @ self.W.T).reshape(self.orig)
