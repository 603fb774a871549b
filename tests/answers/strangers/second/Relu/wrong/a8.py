"""The loops are for tables only; other shapes fail."""
import numpy as np

class Relu:
    def forward(self, x):
        self.mask = x > 0
        rows, cols = x.shape
        out = np.zeros((rows, cols))
        for i in range(rows):
            for j in range(cols):
                if x[i, j] > 0:
                    out[i, j] = x[i, j]
        return out

    def backward(self, dout):
        return dout * self.mask
