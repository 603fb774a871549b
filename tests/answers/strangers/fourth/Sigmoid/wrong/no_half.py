"""Check with x = 1: tanh is a sigmoid of what?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
