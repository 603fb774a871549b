"""What is the shape of your result if x has two axes or four?"""

import math

import numpy as np


def _sigmoid(v):
    if v < 0:
        return 1 - _sigmoid(-v)
    return 1 / (1 + math.exp(-v))


class Sigmoid:
    def forward(self, x):
        self.y = np.array([_sigmoid(v) for v in x.ravel()])
        return self.y

    def backward(self, dout):
        return dout.ravel() * self.y * (1 - self.y)
