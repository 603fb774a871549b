"""Uses the absolute value, and the sign of the output as the derivative."""
import numpy as np


class Relu:
    def forward(self, x):
        y = (x + np.abs(x)) / 2
        self.gate = np.sign(y)
        return y

    def backward(self, dout):
        return self.gate * dout
