"""Uses einsum throughout, with other names for W and b."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.weights = np.array(W)
        self.biases = np.array(b)

    def forward(self, x):
        self.seen = x
        rows = x.reshape((-1, self.weights.shape[0]))
        out = np.einsum("nd,dm->nm", rows, self.weights) + self.biases
        return out[0] if x.ndim == 1 else out

    def backward(self, dout):
        rows = self.seen.reshape((-1, self.weights.shape[0]))
        upstream = dout.reshape((-1, self.weights.shape[1]))
        self.dW = np.einsum("nd,nm->dm", rows, upstream)
        self.db = np.einsum("nm->m", upstream)
        return np.einsum("nm,dm->nd", upstream, self.weights).reshape(self.seen.shape)
