"""The second forward pass does not replace the stored values of the first."""

import numpy as np


class Tanh:
    def forward(self, x):
        if not hasattr(self, "y"):
            self.y = np.tanh(x)
        return np.tanh(x)

    def backward(self, dout):
        return dout * (1 - self.y**2)
