"""An array that belongs to the caller is changed / The array that comes back is the caller's own."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x / 2))
        return self.y

    def backward(self, dout):
        dout *= self.y * (1 - self.y)
        return dout
