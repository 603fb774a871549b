"""Slots, type hints and a masked ufunc."""
import numpy as np


class Relu:
    __slots__ = ("_positive",)

    def forward(self, x: np.ndarray) -> np.ndarray:
        self._positive = np.greater(x, 0)
        return np.add(x, 0, where=self._positive, out=np.zeros_like(x))

    def backward(self, dout: np.ndarray) -> np.ndarray:
        return np.add(dout, 0, where=self._positive, out=np.zeros_like(dout))
