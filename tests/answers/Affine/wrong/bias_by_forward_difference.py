"""The gradients are difference quotients."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.shape = x.shape
        self.x = x.reshape(-1, len(self.W))
        y = self.x @ self.W + self.b
        return y[0] if len(self.shape) == 1 else y

    def backward(self, dout):
        dout, h = dout.reshape(-1, len(self.b)), 1e-5
        self.dW = self.x.T @ dout
        before = np.sum(dout * (self.x @ self.W + self.b))
        moved = [np.sum(dout * (self.x @ self.W + self.b + h * row)) for row in np.eye(len(self.b))]
        self.db = (np.array(moved) - before) / h
        return (dout @ self.W.T).reshape(self.shape)
