"""Right; half of x plus its absolute value, and the same idea for the slope."""

import numpy as np


class Relu:
    def forward(self, x):
        self.size = np.abs(x)
        self.y = (x + self.size) / 2
        return self.y.copy()

    def backward(self, dout):
        slope = self.y > 0
        return np.array(dout, dtype=float) * slope.astype(int)
