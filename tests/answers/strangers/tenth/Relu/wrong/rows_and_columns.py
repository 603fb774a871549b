"""How many axes must an array have for your loops, and what if it is a single row or a batch of images?"""

import numpy as np


class Relu:
    def forward(self, x):
        rows, columns = x.shape
        self.switch = [[1.0 if x[i, j] > 0 else 0.0 for j in range(columns)] for i in range(rows)]
        return x * np.array(self.switch)

    def backward(self, dout):
        return np.array(self.switch) * dout
