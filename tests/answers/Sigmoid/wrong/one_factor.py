"""The factor y is missing (in dx).

Meant: One factor of the gradient is missing.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y)
