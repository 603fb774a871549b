"""The result is always -dout · y² (in dx).

Meant: The backward pass stops at the division node.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-np.clip(x, -500, 500)))
        return self.y

    def backward(self, dout):
        return -dout * self.y**2
