"""How many times does your backward pass apply the sigmoid to x?"""
import numpy as np


def sig(a):
    return 1 / (1 + np.exp(-np.clip(a, -700, 700)))


class Sigmoid:
    def forward(self, x):
        self.y = sig(x)
        return self.y

    def backward(self, dout):
        return dout * sig(self.y) * (1 - sig(self.y))
