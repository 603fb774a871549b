"""Goes through the hyperbolic tangent, in which nothing overflows."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.t = np.tanh(np.asarray(x, dtype=np.float64) / 2)
        return (1 + self.t) / 2

    def backward(self, dout):
        return dout * (1 - self.t ** 2) / 4
