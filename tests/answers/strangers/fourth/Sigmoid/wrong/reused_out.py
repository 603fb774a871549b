"""Call backward twice, or look at the array that forward returned before."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = 0.5 + 0.5 * np.tanh(x / 2)
        return self.out

    def backward(self, dout):
        self.out *= 1 - self.out
        return dout * self.out
