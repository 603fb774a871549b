"""math.exp, one number at a time, without numpy's exp."""

import math

import numpy as np


def _sigmoid(value):
    if value < 0:
        return 1 - _sigmoid(-value)
    return 1 / (1 + math.exp(-value))


class Sigmoid:
    def forward(self, x):
        self.y = np.array([_sigmoid(value) for value in x.flat]).reshape(x.shape)
        return self.y

    def backward(self, dout):
        flat = [d * y * (1 - y) for d, y in zip(dout.flat, self.y.flat)]
        return np.array(flat).reshape(dout.shape)
