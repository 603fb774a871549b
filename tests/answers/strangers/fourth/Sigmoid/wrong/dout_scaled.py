"""Which array does the operator in backward change?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = np.exp(-np.logaddexp(0, -x))
        return self.y

    def backward(self, dout):
        dout *= self.y
        dout *= 1 - self.y
        return dout
