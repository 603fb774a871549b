"""The result is multiplied by x once too often (in dx).

Meant: The upstream gradient is multiplied by the output instead of the derivative.
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.out = np.maximum(0, x)
        return self.out

    def backward(self, dout):
        return dout * self.out
