"""Computes every node of the graph separately, in float64 with a limited exponent."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.minus_x = -1 * np.clip(x, -700.0, 700.0)
        self.exp = np.exp(self.minus_x)
        self.plus_one = self.exp + 1
        self.y = 1 / self.plus_one
        return self.y

    def backward(self, dout):
        d_plus_one = -dout * self.y**2
        d_exp = d_plus_one
        d_minus_x = d_exp * self.exp
        return -d_minus_x
