"""Your gradient array takes its type from x: what is left of 0.7 in an array of integers?"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def _rows(self, a, width):
        return a.reshape(a.size // width, width)

    def forward(self, x):
        self.x = x
        D, M = self.W.shape
        y = self._rows(x, D) @ self.W + self.b
        return y if x.ndim > 1 else y.reshape(M)

    def backward(self, dout):
        D, M = self.W.shape
        X, G = self._rows(self.x, D), self._rows(dout, M)
        self.dW = np.zeros((D, M), dtype=X.dtype)
        self.db = np.zeros(M)
        for n in range(len(X)):
            for d in range(D):
                self.dW[d] = self.dW[d] + X[n, d] * G[n]
            self.db = self.db + G[n]
        return (G @ self.W.T).reshape(self.x.shape)
