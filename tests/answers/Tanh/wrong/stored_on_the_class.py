"""Two layers share their stored values."""

import numpy as np


class Tanh:
    def forward(self, x):
        Tanh.y = np.tanh(x)
        return Tanh.y

    def backward(self, dout):
        return dout * (1 - Tanh.y**2)
