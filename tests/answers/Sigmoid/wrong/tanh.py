"""The result is always tanh(x) (in forward).

Meant: This is tanh, not the sigmoid.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)
