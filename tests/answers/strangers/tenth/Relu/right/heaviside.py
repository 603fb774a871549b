"""Right; the step function of numpy, with 0 at the kink."""

import numpy as np


class Relu:
    def forward(self, x):
        self.slope = np.heaviside(x, 0.0)
        return self.slope * x

    def backward(self, dout):
        return np.multiply(self.slope, dout)
