"""Right: lets exp become infinite on purpose, and tells numpy that this is meant."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        with np.errstate(over="ignore"):
            denominator = 1.0 + np.exp(np.negative(x, dtype=float))
        self.p = np.reciprocal(denominator)
        return self.p

    def backward(self, dout):
        q = 1.0 - self.p
        return np.einsum("...,...,...->...", dout, self.p, q)
