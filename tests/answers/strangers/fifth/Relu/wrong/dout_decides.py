"""Whether the switch is open depends on x, and not on the sign of the signal that comes back."""

import numpy as np


class Relu:
    def _relu(self, a):
        return np.where(a > 0, a, 0)

    def forward(self, x):
        self.y = self._relu(x)
        return self.y

    def backward(self, dout):
        return self._relu(dout)
