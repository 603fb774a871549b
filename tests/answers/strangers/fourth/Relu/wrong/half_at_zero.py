"""Read what heaviside's second argument means, then the sentence about the kink."""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.clip(x, 0, None)

    def backward(self, dout):
        return dout * np.heaviside(self.x, 0.5)
