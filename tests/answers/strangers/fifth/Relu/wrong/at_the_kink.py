"""What does the definition say about the derivative at exactly 0?"""

import numpy as np


class Relu:
    def forward(self, x):
        self.x = np.array(x)
        return np.maximum(self.x, 0)

    def backward(self, dout):
        return dout * (self.x >= 0)
