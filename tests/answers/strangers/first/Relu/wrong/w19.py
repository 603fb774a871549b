"""What is 0 divided by 0? Your switch is not defined for every number."""
import numpy as np


class Relu:
    def forward(self, x):
        with np.errstate(all="ignore"):
            self.switch = (x / np.abs(x) + 1) / 2
        return self.switch * x

    def backward(self, dout):
        return self.switch * dout
