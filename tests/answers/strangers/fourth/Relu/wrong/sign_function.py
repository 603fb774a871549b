"""What does np.sign give for negative numbers?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.s = np.sign(x)
        return np.maximum(x, 0)

    def backward(self, dout):
        return dout * self.s
