"""Your loops know only one kind of shape; the text says any."""
import numpy as np


class Relu:
    def forward(self, x):
        rows, cols = x.shape
        self.x = x
        y = np.zeros((rows, cols))
        for i in range(rows):
            for j in range(cols):
                if x[i, j] > 0:
                    y[i, j] = x[i, j]
        return y

    def backward(self, dout):
        rows, cols = dout.shape
        dx = np.zeros((rows, cols))
        for i in range(rows):
            for j in range(cols):
                dx[i, j] = dout[i, j] if self.x[i, j] > 0 else 0
        return dx
