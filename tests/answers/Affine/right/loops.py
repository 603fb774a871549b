"""Goes through the samples one by one, in Python loops."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        if x.ndim == 1:
            return self.one(x)
        return np.array([self.one(sample.ravel()) for sample in x])

    def one(self, sample):
        return [sum(sample[d] * self.W[d, m] for d in range(len(sample))) + self.b[m] for m in range(len(self.b))]

    def backward(self, dout):
        samples = [self.x] if self.x.ndim == 1 else list(self.x)
        douts = [dout] if dout.ndim == 1 else list(dout)
        self.dW = np.zeros(self.W.shape)
        self.db = np.zeros(self.b.shape)
        dx = []
        for sample, d in zip(samples, douts):
            self.dW += np.outer(sample.ravel(), d)
            self.db += d
            dx.append((self.W @ d).reshape(sample.shape))
        return dx[0] if self.x.ndim == 1 else np.stack(dx)
