"""Walks over the flattened numbers with a list comprehension and puts them back into shape."""
import numpy as np

class Relu:
    def forward(self, x):
        self.shape = np.shape(x)
        self.switches = [1.0 if v > 0 else 0.0 for v in np.ravel(x)]
        return np.array([s * v for s, v in zip(self.switches, np.ravel(x))]).reshape(self.shape)

    def backward(self, dout):
        return np.array([s * d for s, d in zip(self.switches, np.ravel(dout))]).reshape(self.shape)
