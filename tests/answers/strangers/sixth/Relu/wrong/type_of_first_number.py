"""Try an array whose first number is negative: which type does np.vectorize choose for all the others?"""

import numpy as np

switch = np.vectorize(lambda v: v if v > 0 else 0)
slope = np.vectorize(lambda v, d: d if v > 0 else 0.0, otypes=[float])


class Relu:
    def forward(self, x):
        self.x = np.array(x)
        return switch(self.x)

    def backward(self, dout):
        return slope(self.x, dout)
