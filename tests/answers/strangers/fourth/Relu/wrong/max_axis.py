"""np.max with a second argument: read what it means."""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x > 0
        return np.max(x, 0)

    def backward(self, dout):
        return np.where(self.mask, dout, 0)
