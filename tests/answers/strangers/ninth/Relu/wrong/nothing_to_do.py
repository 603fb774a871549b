"""If all the numbers are positive, the caller gets a new array, doesn't she?"""
import numpy as np

class Relu:
    """A switch for each number."""

    def forward(self, x):
        self.positive = x > 0
        if self.positive.all():
            return x
        return np.maximum(x, 0)

    def backward(self, dout):
        return dout * self.positive
