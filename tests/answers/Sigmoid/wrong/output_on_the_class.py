"""Two layers share their stored values."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        Sigmoid.y = 0.5 * (1 + np.tanh(x / 2))
        return Sigmoid.y

    def backward(self, dout):
        return dout * Sigmoid.y * (1 - Sigmoid.y)
