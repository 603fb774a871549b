"""(x + |x|) / 2 forward, and a product with a mask of numbers backward, which produces a few -0.0."""

import numpy as np


class Relu:
    def forward(self, x):
        self.slope = np.heaviside(x, 0)
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return self.slope * dout
