"""The output array is reused for the next input of the same shape, so an earlier result changes."""
import numpy as np


class Relu:
    def __init__(self):
        self.y = None

    def forward(self, x):
        if self.y is None or self.y.shape != x.shape:
            self.y = np.empty(x.shape)
        np.maximum(x, 0, out=self.y)
        return self.y

    def backward(self, dout):
        return dout * (self.y > 0)
