"""The result is always dout (in dx).

Meant: The gradient passes everywhere.
"""

import numpy as np


class Relu:
    def forward(self, x):
        return np.maximum(0, x)

    def backward(self, dout):
        return 1 * dout
