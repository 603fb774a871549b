"""Call backward twice. Should the second result know about the first?"""
import numpy as np

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = np.zeros(W.shape)
        self.db = np.zeros(b.shape)

    def forward(self, x):
        self.original = x.shape
        self.x2 = x.reshape(-1, len(self.W))
        return (self.x2 @ self.W + self.b).reshape(x.shape[:1] * (x.ndim > 1) + (len(self.b),))

    def backward(self, dout):
        dout = dout.reshape(-1, len(self.b))
        self.dW += self.x2.T @ dout
        self.db += dout.sum(0)
        return (dout @ self.W.T).reshape(self.original)
