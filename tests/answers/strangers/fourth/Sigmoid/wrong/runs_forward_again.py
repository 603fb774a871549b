"""Measuring instead of a formula, and what does the layer remember afterwards?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = x
        return np.exp(-np.logaddexp(0.0, -x))

    def backward(self, dout):
        h = 1e-4
        x = self.x
        slope = (self.forward(x + h) - self.forward(x - h)) / (2 * h)
        return dout * slope
