"""Keeps the images' shape, reshapes W in its place and uses tensordot and einsum."""
import numpy as np


class Affine:
    """Weighted sums of all inputs, each sum with its own bias."""

    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = np.array(x, dtype=float)
        self.inner = x.shape[1:] or x.shape
        kernel = self.W.reshape(self.inner + (-1,))
        return np.tensordot(self.x, kernel, axes=len(self.inner)) + self.b

    def backward(self, dout):
        x = self.x.reshape((-1,) + self.inner)
        d = dout.reshape(len(x), -1)
        self.db = np.einsum("nm->m", d)
        self.dW = np.tensordot(x, d, axes=(0, 0)).reshape(self.W.shape)
        return np.einsum("nm,...m->n...", d, self.W.reshape(self.inner + (-1,))).reshape(self.x.shape)
