"""Two layers share their stored values."""

import numpy as np


class Relu:
    mask = None

    def forward(self, x):
        Relu.mask = x > 0
        return np.maximum(0, x)

    def backward(self, dout):
        return dout * Relu.mask
