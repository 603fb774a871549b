"""You square the stored array itself, so the output that the caller holds changes, and so does the next way back."""

import numpy as np


class Tanh:
    def __init__(self):
        self.out = None

    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, dout):
        self.out *= self.out
        return (1 - self.out) * dout
