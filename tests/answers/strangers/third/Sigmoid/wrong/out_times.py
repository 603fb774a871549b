"""backward multiplies into the stored output, which is also the array that the caller received."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = 0.5 * (1 + np.tanh(0.5 * x))
        return self.out

    def backward(self, dout):
        self.out *= 1 - self.out
        return dout * self.out
