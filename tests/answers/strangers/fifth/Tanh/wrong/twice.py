"""What you have kept is already the output, and you send it through the curve a second time."""

import numpy as np


class Tanh:
    def forward(self, x):
        self.x = np.tanh(x)
        return self.x

    def backward(self, dout):
        return dout * (1 - np.tanh(self.x) ** 2)
