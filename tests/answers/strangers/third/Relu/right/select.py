"""Keeps the indices of the positive numbers in the flat array."""
import numpy as np


class Relu:
    where = None
    shape = ()

    def _keep(self, array):
        kept = np.zeros(array.size, dtype=float)
        kept[self.where] = array.ravel()[self.where]
        return kept.reshape(self.shape)

    def forward(self, x: np.ndarray) -> np.ndarray:
        self.shape = x.shape
        (self.where,) = np.nonzero(x.ravel() > 0)
        return self._keep(x)

    def backward(self, dout: np.ndarray) -> np.ndarray:
        return self._keep(dout)
