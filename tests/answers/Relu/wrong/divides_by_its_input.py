"""(error) is nan"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x, self.out = x, np.maximum(x, 0)
        return self.out

    def backward(self, dout):
        return dout * self.out / self.x
