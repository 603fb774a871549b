"""The numbers have yet to be added up over axis 0 (in db).

Meant: The gradient of the bias is not combined over the samples.
"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.shape = x.shape
        self.single = x.ndim == 1
        self.x = x.reshape(-1, self.W.shape[0])
        out = np.dot(self.x, self.W) + self.b
        return out[0] if self.single else out

    def backward(self, dout):
        rows = dout.reshape(-1, self.W.shape[1])
        self.dW = np.dot(self.x.T, rows)
        self.db = dout
        return np.dot(rows, self.W.T).reshape(self.shape)
