"""Loops over the numbers with the math module."""

import math

import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.array([math.tanh(number) for number in np.ravel(x)]).reshape(np.shape(x))
        return self.y.copy()

    def backward(self, dout):
        slopes = [1 - number * number for number in self.y.ravel()]
        return dout * np.reshape(slopes, self.y.shape)
