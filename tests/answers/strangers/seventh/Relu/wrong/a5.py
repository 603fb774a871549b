"""Two loops fit arrays with rows and columns; which shapes does the text allow?"""
import numpy as np


class Relu:
    def forward(self, x):
        rows, cols = x.shape
        y = np.zeros((rows, cols))
        self.gate = np.zeros((rows, cols))
        for i in range(rows):
            for j in range(cols):
                if x[i, j] > 0:
                    y[i, j] = x[i, j]
                    self.gate[i, j] = 1.0
        return y

    def backward(self, dout):
        return dout * self.gate
