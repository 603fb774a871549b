"""With x = [1, -2] (integers), which type has the array that you write the derivatives into?"""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        on = self.x > 0
        dx[on] = dout[on]
        return dx
