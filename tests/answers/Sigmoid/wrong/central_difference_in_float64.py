"""The gradients are difference quotients."""

import numpy as np


class Sigmoid:
    def f(self, x):
        return np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))

    def forward(self, x):
        self.x = np.array(x)
        return self.f(self.x)

    def backward(self, dout):
        x = self.x.astype(float)
        h = 1e-5
        return (dout * (self.f(x + h) - self.f(x - h)) / (2 * h)).astype(np.result_type(dout, np.float32))
