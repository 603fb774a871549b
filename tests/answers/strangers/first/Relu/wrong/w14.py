"""One decision for the whole array, or one for each number?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.on = bool((x > 0).any())
        return x.copy() if self.on else np.zeros_like(x)

    def backward(self, dout):
        return dout.copy() if self.on else np.zeros_like(dout)
