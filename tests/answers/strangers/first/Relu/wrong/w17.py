"""The numbers are right, but what has become of their arrangement?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.flat = x.flatten()
        return np.array([v if v > 0 else 0.0 for v in self.flat])

    def backward(self, dout):
        return np.array([d if v > 0 else 0.0 for v, d in zip(self.flat, dout.flatten())])
