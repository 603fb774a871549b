"""Right; the mean of x and its size, and a step function with 0 at 0."""
import numpy as np


class Relu:
    def forward(self, x):
        self.step = np.heaviside(x, 0.0)
        return 0.5 * (x + np.abs(x))

    def backward(self, dout):
        return self.step * dout
