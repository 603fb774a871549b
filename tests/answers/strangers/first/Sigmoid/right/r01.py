"""Uses tanh, which does not overflow."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.th = np.tanh(np.asarray(x) / 2)
        return (self.th + 1) / 2

    def backward(self, dout):
        return dout * (1 - self.th) * (1 + self.th) / 4
