"""Lets the overflow happen without a warning: 1 / inf is 0."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        with np.errstate(over="ignore"):
            self.y = 1.0 / (1.0 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return self.y * (1 - self.y) * dout
