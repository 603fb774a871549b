"""A sigmoid is a tanh that is moved and stretched, and your stretching is not right in the direction of x."""

import numpy as np


class Sigmoid:
    def forward(self, x):
        t = np.tanh(x)
        self.y = 0.5 + 0.5 * t
        return self.y

    def backward(self, dout):
        y = self.y
        return dout * 2 * y * (1 - y)
