"""The result is always dout · x(1 - x) (in dx).

Meant: The gradient uses x in place of y.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = x
        return 0.5 * (1 + np.tanh(x / 2))

    def backward(self, dout):
        return dout * self.x * (1 - self.x)
