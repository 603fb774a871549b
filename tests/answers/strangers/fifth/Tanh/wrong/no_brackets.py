"""Without brackets dout reaches only the 1, and the square is subtracted from the product."""

import numpy as np


class Tanh:
    """A smooth step from -1 to 1 for each number."""

    def forward(self, x):
        y = np.tanh(x)
        self.y = y
        return y

    def backward(self, dout):
        dx = dout * 1 - self.y ** 2
        return dx
