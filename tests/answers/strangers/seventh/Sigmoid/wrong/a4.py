"""An array made to resemble x has the type of its numbers, too: what is left of 0.73 in an array of integers?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        y = np.zeros_like(x)
        plus = x >= 0
        y[plus] = 1 / (1 + np.exp(-x[plus]))
        e = np.exp(x[~plus])
        y[~plus] = e / (e + 1)
        self.y = y
        return y

    def backward(self, dout):
        return self.y * (1 - self.y) * dout
