"""The factor dout is missing (in dx)."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return 1 - self.y**2
