"""Your two loops know arrays with rows and columns only; x may have any shape."""
import numpy as np

class Relu:
    def forward(self, x):
        self.on = np.zeros(x.shape)
        rows, cols = x.shape
        for i in range(rows):
            for j in range(cols):
                if x[i, j] > 0:
                    self.on[i, j] = 1
        return x * self.on

    def backward(self, dout):
        return dout * self.on
