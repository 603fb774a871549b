"""x may be integers while the weights aren't. Which type has your y?"""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def flat(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        return self.x

    def unflat(self, y):
        return y[0] if len(self.shape) == 1 else y

    def forward(self, x):
        flat = self.flat(x)
        y = np.zeros((len(flat), len(self.b)), dtype=x.dtype)
        for n, row in enumerate(flat):
            y[n] = row @ self.W + self.b
        return self.unflat(y)

    def backward(self, dout):
        d = dout.reshape(-1, len(self.b))
        self.dW = self.x.T @ d
        self.db = d.sum(axis=0)
        return (d @ self.W.T).reshape(self.shape)
