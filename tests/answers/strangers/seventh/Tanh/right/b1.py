"""Right: keeps its own copy of x, computes the output again, and uses a product instead of the square."""
import numpy as np


class Tanh:
    def forward(self, x):
        self.seen = np.array(x, dtype=float)
        return np.tanh(self.seen)

    def backward(self, dout):
        again = self.forward(self.seen)
        return dout * (1 - again) * (1 + again)
