"""(error) is nan"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = np.exp(-np.logaddexp(0, -x))
        return self.y

    def backward(self, dout):
        return dout**2 * self.y * (1 - self.y) / dout
