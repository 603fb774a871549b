"""Computes in float32."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x.astype(np.float32))
        return self.y

    def backward(self, dout):
        return dout.astype(np.float32) * (1 - self.y * self.y)
