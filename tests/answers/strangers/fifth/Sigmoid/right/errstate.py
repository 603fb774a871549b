"""The plain formula with the warning switched off where it does no harm: 1 over infinity is 0."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        with np.errstate(over="ignore"):
            self.y = 1 / (1 + np.exp(-np.asarray(x, dtype=np.float64)))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
