"""dx is computed with W unchanged / The numbers have yet to be added up over axis 0 (in db).

Meant: dx is computed with W unchanged / The gradient of the bias is not combined over the samples.
"""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(1, -1) if x.ndim == 1 else x.reshape(len(x), -1)
        out = np.dot(self.x, self.W) + self.b
        return out[0] if len(self.shape) == 1 else out

    def backward(self, dout):
        rows = dout.reshape(len(self.x), -1)
        self.dW = np.dot(self.x.T, rows)
        self.db = rows
        return np.dot(rows, self.W).reshape(self.shape)
