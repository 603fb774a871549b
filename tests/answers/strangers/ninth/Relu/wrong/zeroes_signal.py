"""The signal belongs to someone else. What does it look like afterwards?"""
import numpy as np

class Relu:
    def __init__(self):
        self.off = None

    def forward(self, x):
        self.off = x <= 0
        y = x.copy()
        y[self.off] = 0
        return y

    def backward(self, dout):
        dout[self.off] = 0
        dx = dout
        return dx
