"""The switch depends on x in the forward pass, not on the sign of the gradient."""

import numpy as np


class Relu:
    def forward(self, x):
        self.y = np.maximum(x, 0.0)
        return self.y

    def backward(self, dout):
        return np.maximum(dout, 0.0)
