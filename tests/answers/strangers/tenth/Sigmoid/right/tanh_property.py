"""Right; through tanh, and the slope is a property."""

import numpy as np


class Sigmoid:
    t = None

    @property
    def slope(self):
        return 0.25 * (1 - self.t) * (1 + self.t)

    def forward(self, x):
        self.t = np.tanh(np.true_divide(x, 2))
        return (1 + self.t) / 2

    def backward(self, dout):
        return self.slope * dout
