"""After your forward pass, does the caller still find the same numbers in x?"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        x[x > 500] = 500
        x[x < -500] = -500
        self.y = np.reciprocal(1.0 + np.exp(-x.astype(float)))
        return self.y

    def backward(self, dout):
        s = self.y
        return s * (1 - s) * dout
