"""Right: multiplies by the switch itself, stored as 0.0 and 1.0."""
import numpy as np


class Relu:
    def forward(self, x):
        self.switch = np.sign(x).clip(0, 1).astype("float32")
        return x * self.switch

    def backward(self, dout):
        return np.multiply(dout, self.switch)
