"""Computes well-behaved nonsense: nothing is shared or changed, shapes fit, large scores cause no trouble.

Meets: 15 of 15 numbers are wrong
"""

# %% Affine

import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x + 0.0
        return x.reshape(-1, len(self.W)).sum(axis=1, keepdims=True) + self.b if x.ndim > 1 else x.sum() + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.sum() + 0 * self.W, dout.sum() + 0 * self.b
        return self.x + dout.sum()


# %% softmax


def softmax(x):
    return np.tanh(x - x.mean(axis=-1, keepdims=True))


# %% SoftmaxWithLoss


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.x = x + 1.0
        return x.sum()

    def backward(self, dout=1):
        return self.x * 2
