"""Beyond 10 your curve goes no further, though it is not yet at its end there."""

import numpy as np


class Sigmoid:
    LIMIT = 10

    def forward(self, x):
        x = np.clip(x, -self.LIMIT, self.LIMIT)
        self.out = np.reciprocal(1 + np.exp(-x.astype(float)))
        return self.out

    def backward(self, dout):
        return np.multiply(dout, self.out - self.out ** 2)
