"""Half of x + |x|, with a Heaviside step for the slope: right, at 0 as well."""

import numpy as np


class Relu:
    def forward(self, x):
        self.step = np.heaviside(x, 0.0)
        return (x + np.abs(x)) / 2

    def backward(self, dout):
        return np.multiply(self.step, dout)
