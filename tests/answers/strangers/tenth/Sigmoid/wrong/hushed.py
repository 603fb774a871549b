"""You have told numpy to be quiet; but what is infinity divided by infinity?"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        with np.errstate(all="ignore"):
            e = np.exp(x)
            self.y = e / (e + 1)
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
