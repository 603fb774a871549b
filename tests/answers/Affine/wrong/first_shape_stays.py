"""(error) cannot reshape array"""

import numpy as np


class Affine:
    x_shape = None

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        if self.x_shape is None:
            self.x_shape = x.shape
        self.x = x.reshape(-1, len(self.W))
        return (self.x @ self.W + self.b).reshape(*x.shape[: max(1, x.ndim) - (x.ndim == 1)][:1], -1)

    def backward(self, dout):
        rows = np.atleast_2d(dout)
        self.dW, self.db = self.x.T @ rows, rows.sum(axis=0)
        return (rows @ self.W.T).reshape(self.x_shape)
