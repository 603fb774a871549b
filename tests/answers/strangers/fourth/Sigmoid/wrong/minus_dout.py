"""Whose factor is (1 − y)? Look at the brackets."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 + 0.5 * np.tanh(x / 2)
        return self.y

    def backward(self, dout):
        return dout * self.y * 1 - self.y
