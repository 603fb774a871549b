"""Which value does the exercise give the derivative at exactly 0?"""
import numpy as np

class Relu:
    def forward(self, x):
        self.closed = x < 0
        return np.where(self.closed, 0, x)

    def backward(self, dout):
        return np.where(self.closed, 0, dout)
