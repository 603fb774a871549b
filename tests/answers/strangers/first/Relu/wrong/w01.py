"""Your forward pass is fine; read the definition of the derivative at exactly 0 again."""
import numpy as np


class Relu:
    def forward(self, x):
        self.off = x < 0
        return np.where(self.off, 0, x)

    def backward(self, dout):
        return np.where(self.off, 0, dout)
