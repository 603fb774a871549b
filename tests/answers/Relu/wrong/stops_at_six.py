"""(error) is 6 at"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = x
        return np.clip(x, 0, 6)

    def backward(self, dout):
        return np.where((self.x > 0) & (self.x < 6), dout, 0)
