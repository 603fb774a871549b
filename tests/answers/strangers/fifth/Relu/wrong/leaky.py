"""Below 0 a little comes through, as in a relative of this function."""

import numpy as np


class Relu:
    slope = 0.01

    def forward(self, x):
        self.factor = np.where(x > 0, 1.0, self.slope)
        return self.factor * x

    def backward(self, dout):
        return self.factor * dout
