"""Calls forward again in backward, and computes in float32 with einsum."""

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW = self.db = None

    def forward(self, x):
        self.x = x
        rows = np.float32(x.reshape(-1, self.W.shape[0]))
        y = np.einsum("ni,ij->nj", rows, np.float32(self.W)) + np.float32(self.b)
        return y[0] if x.ndim == 1 else y

    def backward(self, dout):
        self.forward(self.x)
        rows, d_rows = (np.float32(a.reshape(-1, n)) for a, n in zip((self.x, dout), self.W.shape))
        self.dW = np.einsum("ni,nj->ij", rows, d_rows)
        self.db = np.einsum("nj->j", d_rows)
        return np.einsum("nj,ij->ni", d_rows, np.float32(self.W)).reshape(self.x.shape)
