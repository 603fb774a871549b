"""Whose array does your backward scale?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 + 0.5 * np.tanh(x / 2)
        return self.y

    def backward(self, dout):
        dout *= self.y
        dout *= 1 - self.y
        return dout.copy()
