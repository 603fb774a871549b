"""The result is 0.01 · x exactly where x is negative (in forward).

Meant: Negative numbers leak through.
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.where(x > 0, x, 0.01 * x)

    def backward(self, dout):
        return np.where(self.x > 0, dout, 0)
