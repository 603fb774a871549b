"""What is the second argument of np.max: a number to compare with, or an axis?"""

import numpy as np


class Relu:
    def forward(self, x):
        self.on = x > 0
        return np.max(x, 0)

    def backward(self, dout):
        return dout * self.on
