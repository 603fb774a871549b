"""The returned array is the caller's own array."""

import numpy as np


class Relu:
    def forward(self, x):
        self.on = x > 0
        return x if self.on.all() else x * self.on

    def backward(self, dout):
        return dout * self.on
