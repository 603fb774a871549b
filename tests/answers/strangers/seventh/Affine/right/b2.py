"""Right: appends a column of ones, and treats b as one more row of W."""
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.in_shape = x.shape
        flat = np.reshape(x, (-1, len(self.W)))
        self.x1 = np.hstack([flat, np.ones((len(flat), 1))])
        y = self.x1 @ np.vstack([self.W, self.b])
        return y.reshape(-1) if len(self.in_shape) == 1 else y

    def backward(self, dout):
        d = np.reshape(dout, (len(self.x1), -1))
        both = self.x1.T @ d
        self.dW, self.db = both[:-1], both[-1]
        return np.reshape(d @ self.W.T, self.in_shape)
