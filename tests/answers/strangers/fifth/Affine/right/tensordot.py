"""The weights get the shape of the images, and tensordot sums over all axes of a sample."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x.copy()
        inner = x.shape if x.ndim == 1 else x.shape[1:]
        self.kernel = self.W.reshape(*inner, -1)
        return np.tensordot(x, self.kernel, axes=len(inner)) + self.b

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW = self.x[:, None] * dout[None, :]
            self.db = np.array(dout)
        else:
            self.dW = np.tensordot(self.x, dout, axes=(0, 0)).reshape(self.W.shape)
            self.db = np.add.reduce(dout)
        return np.tensordot(dout, self.kernel, axes=(-1, -1))
