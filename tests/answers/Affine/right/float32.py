"""Computes in single precision, with a dataclass around it."""

from dataclasses import dataclass

import numpy as np


@dataclass(eq=False)
class Affine:
    W: np.ndarray
    b: np.ndarray
    dW: np.ndarray = None
    db: np.ndarray = None

    def __post_init__(self):
        self.W = self.W.astype(np.float32)
        self.b = self.b.astype(np.float32)

    def __call__(self, x):
        return self.forward(x)

    def forward(self, x):
        self._x = x.astype(np.float32)
        out = self._x.reshape(-1, self.W.shape[0]) @ self.W + self.b
        return out if x.ndim > 1 else out[0]

    def backward(self, dout):
        dout = dout.astype(np.float32).reshape(-1, self.b.size)
        self.dW = self._x.reshape(-1, self.W.shape[0]).T @ dout
        self.db = np.ones(len(dout), np.float32) @ dout
        return (dout @ self.W.T).reshape(self._x.shape)
