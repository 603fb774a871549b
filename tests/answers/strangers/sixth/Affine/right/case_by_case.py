"""Each kind of shape has its own way, and the sums are loops over the samples: right."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x.astype(float)
        if x.ndim == 1:
            return self._one(self.x)
        return np.stack([self._one(sample.ravel()) for sample in self.x])

    def _one(self, v):
        return (v[:, None] * self.W).sum(axis=0) + self.b

    def backward(self, dout):
        pairs = [(self.x, dout)] if self.x.ndim == 1 else list(zip(self.x, dout))
        self.dW = sum(np.outer(sample, g) for sample, g in pairs)
        self.db = sum(np.array(g, dtype=float) for _, g in pairs)
        dx = np.empty(self.x.shape)
        views = [dx] if self.x.ndim == 1 else dx
        for view, (_, g) in zip(views, pairs):
            view[...] = (self.W @ g).reshape(view.shape)
        return dx
