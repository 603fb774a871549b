"""Uses np.where, and stores only the output."""

import numpy as np


class Relu:
    def forward(self, x):
        self.out = np.where(x > 0, x, 0)
        return self.out

    def backward(self, dout):
        return np.where(self.out > 0, dout, 0)
