"""Python's own max compares two things as a whole, not number by number."""
import numpy as np

class Relu:
    def forward(self, x):
        self.x = x
        return max(0, x)

    def backward(self, dout):
        return np.asarray(dout) * (self.x > 0)
