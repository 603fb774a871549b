"""Number by number with the math module; slow, but right for every shape."""

import math

import numpy as np

_tanh = np.vectorize(math.tanh, otypes=[float])


class Tanh:
    __slots__ = ("_y",)

    def forward(self, x):
        self._y = _tanh(x)
        return np.array(self._y)

    def backward(self, dout):
        return np.asarray(dout) - np.asarray(dout) * self._y**2
