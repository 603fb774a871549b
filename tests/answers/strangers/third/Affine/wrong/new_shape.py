"""Setting x.shape changes the caller's own array."""
import numpy as np


class Affine:
    """Weighted sums of all inputs, each sum with its own bias."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.old = x.shape
        if x.ndim > 2:
            x.shape = (x.shape[0], -1)
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW = np.outer(self.x, dout)
            self.db = dout.copy()
        else:
            self.dW = self.x.T.dot(dout)
            self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.old)
