"""You sum the bias gradient along the wrong axis, as its shape shows."""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, len(self.W))
        out = np.dot(self.x, self.W) + self.b
        return out.reshape(self.b.shape) if x.ndim == 1 else out

    def backward(self, dout):
        d = np.atleast_2d(dout)
        self.dW = np.dot(self.x.T, d)
        self.db = np.sum(d, axis=1)
        return np.dot(d, self.W.T).reshape(self.shape)
