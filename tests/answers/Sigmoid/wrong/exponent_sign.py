"""The result is always sigmoid(-x) (in forward).

Meant: The exponent has the wrong sign.
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        x = np.clip(x, -500, 500)
        self.y = 1 / (1 + np.exp(x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
