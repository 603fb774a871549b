"""A loop over every index of an array of any shape."""

import numpy as np


class Relu:
    def forward(self, x):
        self.closed = set()
        y = np.array(x, copy=True)
        for index in np.ndindex(*y.shape):
            if not y[index] > 0:
                y[index] = 0
                self.closed.add(index)
        return y

    def backward(self, dout):
        dx = np.array(dout, copy=True)
        for index in self.closed:
            dx[index] = 0
        return dx
