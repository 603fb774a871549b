"""(error) dx: is 1 at

Meant: The gradient passes where x is exactly 0 / The upstream gradient is ignored.
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(0, x)

    def backward(self, dout):
        return np.where(self.x >= 0, 1.0, 0.0)
