"""What does the definition say about the derivative at exactly 0, and on which side does your comparison put it?"""

import numpy as np


class Relu:
    def forward(self, x):
        self.closed = x < 0
        return np.where(self.closed, 0, x)

    def backward(self, dout):
        return np.where(self.closed, 0, dout)
