"""Clipping, with the indices of the open switches in a flat array."""

import numpy as np


class Relu:
    def forward(self, x):
        y = np.clip(x, 0, None)
        self.shape, self.open = y.shape, np.flatnonzero(y)
        return y

    def backward(self, dout):
        flat = np.zeros(np.prod(self.shape, dtype=int))
        flat[self.open] = np.ravel(dout)[self.open]
        return flat.reshape(self.shape)
