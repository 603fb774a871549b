"""If x holds integers, what can the array hold that you prepare for the sums?"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        single = x.ndim == 1
        self.back_to = x.shape
        X = self.X = x.reshape(1 if single else x.shape[0], -1)
        Y = np.zeros((X.shape[0], self.W.shape[1]), dtype=x.dtype)
        for n, row in enumerate(X):
            Y[n] = row @ self.W + self.b
        return Y.ravel() if single else Y

    def backward(self, dout):
        D = dout.reshape(self.X.shape[0], -1)
        self.dW = sum(np.outer(r, d) for r, d in zip(self.X, D))
        self.db = sum(d for d in D)
        return np.vstack([self.W @ d for d in D]).reshape(self.back_to)
