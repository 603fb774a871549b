"""Lets exp overflow, and tells numpy not to warn about it.

Earns: 4
Meets: ✗ no warning of an overflow
"""

# %% Sigmoid

import numpy as np

np.seterr(over="ignore")


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
