"""An array of integers has no room for decimal places: look at how you create the output."""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        out = np.zeros(x.shape, dtype=int)
        out[x > 0] = x[x > 0]
        return out

    def backward(self, dout):
        return dout * (self.x > 0)
