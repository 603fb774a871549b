"""tanh has been taken once in forward, and is taken once more on the way back."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.x = np.tanh(x)
        return self.x

    def backward(self, dout):
        y = np.tanh(self.x)
        return dout * (1 - y**2)
