"""A batch is worked through sample by sample, by a layer that calls itself."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = np.array(x)
        if self.x.ndim == 1:
            return self.b + (self.W * self.x[:, None]).sum(axis=0)
        self.parts = [Affine(self.W, self.b) for _ in self.x]
        return np.stack([p.forward(s.ravel()) for p, s in zip(self.parts, self.x)])

    def backward(self, dout):
        if self.x.ndim == 1:
            self.dW, self.db = np.outer(self.x, dout), dout + 0.0
            return np.inner(self.W, dout)
        dx = [part.backward(d) for part, d in zip(self.parts, dout)]
        self.dW = np.sum([p.dW for p in self.parts], axis=0)
        self.db = np.sum([p.db for p in self.parts], axis=0)
        return np.reshape(dx, self.x.shape)
