"""The forward pass is safe with large numbers; is the backward pass?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = x
        return (np.tanh(x / 2) + 1) / 2

    def backward(self, dout):
        e = np.exp(-self.x)
        return dout * e / (1 + e) ** 2
