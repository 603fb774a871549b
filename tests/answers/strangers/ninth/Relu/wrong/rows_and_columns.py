"""Your loops know rows and columns. What if x is a single row, or a batch of images?"""
import numpy as np

class Relu:
    def forward(self, x):
        rows, cols = x.shape
        self.slope = np.zeros((rows, cols))
        for r in range(rows):
            for c in range(cols):
                if x[r, c] > 0:
                    self.slope[r, c] = 1
        return self.slope * x

    def backward(self, dout):
        return self.slope * dout
