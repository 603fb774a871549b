"""*= works in the array that you have stored and handed out; what will a second look at it show?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        t = np.exp(-abs(x))
        self.result = np.where(x > 0, 1, t) / (1 + t)
        return self.result

    def backward(self, dout):
        self.result *= 1 - self.result
        return self.result * dout
