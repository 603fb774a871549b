"""If x holds integers, which type has your array of outputs?"""
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
        y = np.empty((self.x.shape[0], self.W.shape[1]), dtype=x.dtype)
        for n in range(y.shape[0]):
            for m in range(y.shape[1]):
                y[n, m] = (self.x[n] * self.W[:, m]).sum() + self.b[m]
        return y[0] if x.ndim == 1 else y

    def backward(self, dout):
        d = dout.reshape(-1, self.W.shape[1])
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)
