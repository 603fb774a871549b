"""A layer multiplies what it receives by its own derivative; you send only the latter on."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = np.exp(-np.logaddexp(0.0, -x))
        return self.y

    def backward(self, dout):
        dx = self.y * (1 - self.y)
        return dx
