"""The name y is known to the whole notebook: what if there are two layers?"""
import numpy as np


y = None


class Sigmoid:
    def forward(self, x):
        global y
        e = np.exp(-np.abs(x))
        y = np.where(x >= 0, 1 / (1 + e), e / (1 + e))
        return y

    def backward(self, dout):
        return y * (1 - y) * dout
