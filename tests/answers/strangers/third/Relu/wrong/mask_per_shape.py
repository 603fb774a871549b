"""The mask is renewed only when the shape changes, so a second batch gets the first one's mask."""
import numpy as np


class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        if self.mask is None or self.mask.shape != x.shape:
            self.mask = x > 0
        return np.maximum(x, 0)

    def backward(self, dout):
        dx = np.zeros(dout.shape)
        dx[self.mask] = dout[self.mask]
        return dx
