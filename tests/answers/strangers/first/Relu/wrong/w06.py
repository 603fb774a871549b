"""What does your layer remember when forward is called a second time?"""
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        if self.mask is None or self.mask.shape != x.shape:
            self.mask = x > 0
        return np.maximum(0, x)

    def backward(self, dout):
        return self.mask * dout
