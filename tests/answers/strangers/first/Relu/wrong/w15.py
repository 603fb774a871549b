"""A stack gives back the states in order, until it is empty; which forward call should backward refer to?"""
import numpy as np


class Relu:
    def __init__(self):
        self.saved = []

    def forward(self, x):
        self.saved.append(x > 0)
        return np.clip(x, 0, None)

    def backward(self, dout):
        return dout * self.saved.pop()
