"""Recursion over the axes down to single numbers."""
import numpy as np


class Relu:
    def forward(self, x):
        self._gate = self._each(x, lambda v: 1.0 if v > 0 else 0.0)
        return self._each(x, lambda v: float(max(v, 0)))

    def backward(self, dout):
        return np.einsum("...,...->...", dout, self._gate)

    def _each(self, x, f):
        if np.ndim(x) == 0:
            return f(x)
        return np.array([self._each(part, f) for part in x])
