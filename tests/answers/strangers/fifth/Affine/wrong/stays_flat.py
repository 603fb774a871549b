"""Images go in, and what comes back for them is flat: a gradient has the shape of its array."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.single = np.ndim(x) == 1
        self.flat = np.reshape(x, (1 if self.single else np.shape(x)[0], -1))
        y = np.matmul(self.flat, self.W)
        y = np.add(y, self.b)
        return np.squeeze(y, axis=0) if self.single else y

    def backward(self, dout):
        if self.single:
            dout = dout[np.newaxis]
        self.dW = np.matmul(self.flat.transpose(), dout)
        self.db = np.ones(len(dout)) @ dout
        dx = np.matmul(dout, self.W.transpose())
        if self.single:
            return dx[0]
        return dx
