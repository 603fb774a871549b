"""Uses plain Python numbers in lists, and a loop."""

import numpy as np


class Relu:
    def forward(self, x):
        self.shape = x.shape
        self.on = [value > 0 for value in x.ravel().tolist()]
        return np.array([max(value, 0) for value in x.ravel().tolist()]).reshape(self.shape)

    def backward(self, dout):
        flat = [value if on else 0.0 for value, on in zip(dout.ravel().tolist(), self.on)]
        return np.array(flat).reshape(self.shape)
