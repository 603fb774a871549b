"""The result is ½ · dout exactly where x is 0 (in dx).

Meant: Half of the gradient passes where x is exactly 0.
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return dout * (1 + np.sign(self.x)) / 2
