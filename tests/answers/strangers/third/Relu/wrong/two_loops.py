"""Two loops over rows and columns work only for an array with exactly two axes."""
import numpy as np


class Relu:
    def forward(self, x):
        rows, cols = x.shape[0], x.shape[1]
        self.gate = [[1 if x[i][j] > 0 else 0 for j in range(cols)] for i in range(rows)]
        y = np.zeros((rows, cols))
        for i in range(rows):
            for j in range(cols):
                y[i][j] = x[i][j] * self.gate[i][j]
        return y

    def backward(self, dout):
        return dout * np.array(self.gate)
