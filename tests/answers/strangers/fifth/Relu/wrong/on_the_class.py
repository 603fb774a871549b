"""The mask is kept on the class, so all layers share the one that was made last."""

import numpy as np


class Relu:
    mask = None

    def forward(self, x):
        Relu.mask = np.sign(np.maximum(x, 0))
        return x * Relu.mask

    def backward(self, dout):
        return dout * Relu.mask
