"""Which array decides whether the switch is on: x, or the signal that comes back?"""

import numpy as np


class Relu:
    def forward(self, x):
        return np.maximum(x, 0)

    def backward(self, dout):
        return np.maximum(dout, 0)
