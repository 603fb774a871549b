"""The gradient is masked by dout instead of x / The upstream gradient is ignored."""

import numpy as np


class Relu:
    def forward(self, x):
        return np.maximum(0, x)

    def backward(self, dout):
        return np.where(dout > 0, 1.0, 0.0)
