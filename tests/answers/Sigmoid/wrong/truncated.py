"""The digits after the decimal point are lost (in forward(x), integers).

Meant: Integer inputs lose the digits after the decimal point.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = np.zeros_like(x)
        positive = x >= 0
        self.out[positive] = 1 / (1 + np.exp(-x[positive]))
        self.out[~positive] = np.exp(x[~positive]) / (1 + np.exp(x[~positive]))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)
