"""You cut x off so early that the numbers beyond still differ: compare at 15 and at 1,000."""

import numpy as np


class Sigmoid:
    LIMIT = 10

    def forward(self, x):
        x = np.clip(x, -self.LIMIT, self.LIMIT)
        self.p = np.reciprocal(1.0 + np.exp(-x))
        return self.p

    def backward(self, dout):
        q = 1 - self.p
        return self.p * q * dout
