"""The slope comes from tanh, in float32."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.tanh = np.tanh(np.float32(x) / 2)
        return (1 + self.tanh) / 2

    def backward(self, dout):
        return np.float32(dout) * (1 - self.tanh) * (1 + self.tanh) / 4
