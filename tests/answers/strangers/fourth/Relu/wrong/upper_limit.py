"""What becomes of an x of 3?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = (x > 0) & (x < 1)
        return np.clip(x, 0, 1)

    def backward(self, dout):
        return dout * self.mask
