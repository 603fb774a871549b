"""The connection with tanh exists, but compare the steepness at 0."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.th = np.tanh(x)
        return (1 + self.th) / 2

    def backward(self, dout):
        return dout * (1 - self.th ** 2) / 2
