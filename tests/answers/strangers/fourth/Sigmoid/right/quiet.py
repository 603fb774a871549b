"""Right; exp may become infinite here, which gives the right limit, and the warning is switched off for this line only."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        with np.errstate(over="ignore"):
            self.out = np.reciprocal(1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return np.einsum("...,...,...->...", dout, self.out, 1 - self.out)
