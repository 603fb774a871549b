"""Right; the sigmoid is a tanh, squeezed and shifted."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.t = np.tanh(np.asarray(x) / 2)
        return (1 + self.t) / 2

    def backward(self, dout):
        return dout * (1 - self.t ** 2) / 4
