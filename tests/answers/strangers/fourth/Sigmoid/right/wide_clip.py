"""Right; it limits x far outside of what floats can tell apart."""
import numpy as np


class Sigmoid:
    LIMIT = 600

    def forward(self, x):
        self.out = 1 / (1 + np.exp(-np.clip(x, -self.LIMIT, self.LIMIT)))
        return self.out.copy()

    def backward(self, dout):
        y = self.out
        return y * dout - y * y * dout
