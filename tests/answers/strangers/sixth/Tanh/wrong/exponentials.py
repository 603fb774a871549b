"""Far from 0, your quotient becomes infinity divided by infinity."""

import numpy as np


class Tanh:
    def forward(self, x):
        up, down = np.exp(x), np.exp(-x)
        self.y = (up - down) / (up + down)
        return self.y

    def backward(self, dout):
        return np.einsum("...,...->...", dout, 1 - np.square(self.y))
