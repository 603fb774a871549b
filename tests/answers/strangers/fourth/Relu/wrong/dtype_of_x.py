"""x may be integers while dout isn't: what type has the array that you fill?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x.copy()
        return np.maximum(x, 0)

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        on = self.x > 0
        dx[on] = dout[on]
        return dx
