"""Single samples go through the same methods as a batch of one."""
import numpy as np


class Affine:
    def __init__(self, W, b, name="affine"):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None
        self.name = name

    def forward(self, x):
        if x.ndim == 1:
            y = self.forward(x[None])[0]
            self.one = True
            return y
        self.one = False
        self.shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        if self.one:
            self.one = False
            dx = self.backward(dout[None])[0]
            self.one = True
            return dx
        self.dW = self.x.T @ dout
        self.db = np.add.reduce(dout)
        return np.reshape(dout @ self.W.T, self.shape)
