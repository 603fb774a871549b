"""The factor dout is missing (in dx).

Meant: The upstream gradient is ignored.
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(0, x)

    def backward(self, dout):
        return (self.x > 0).astype(float)
