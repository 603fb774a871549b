"""The result is a list; the next layer will ask for its shape."""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0).tolist()

    def backward(self, dout):
        return np.where(self.x > 0, dout, 0).tolist()
