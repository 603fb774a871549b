"""The sign is wrong (in dx).

Meant: The sign is wrong.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y

    def backward(self, dout):
        return dout * self.y * (self.y - 1)
