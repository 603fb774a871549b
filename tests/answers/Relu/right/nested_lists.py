"""Returns nested lists, not arrays."""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0).tolist()

    def backward(self, dout):
        return (dout * (self.x > 0)).tolist()
