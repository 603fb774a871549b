"""Keeps the forward pass in a small dataclass."""
import numpy as np


from dataclasses import dataclass


@dataclass
class Seen:
    shape: tuple
    rows: np.ndarray

    @property
    def single(self):
        return len(self.shape) == 1


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.dW = None
        self.db = None
        self.seen = None

    def forward(self, x):
        self.seen = Seen(x.shape, x.reshape((1 if x.ndim == 1 else len(x)), -1).copy())
        y = np.tensordot(self.seen.rows, self.W, axes=1) + self.b
        return np.squeeze(y, axis=0) if self.seen.single else y

    def backward(self, dout):
        d = dout[np.newaxis] if self.seen.single else dout
        self.dW = np.tensordot(self.seen.rows, d, axes=(0, 0))
        self.db = np.ones(len(d)) @ d
        return np.tensordot(d, self.W, axes=(1, 1)).reshape(self.seen.shape)
