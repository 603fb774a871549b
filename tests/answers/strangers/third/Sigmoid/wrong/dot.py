"""dot makes weighted sums of rows and columns, where each number has its own factor."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = np.exp(-np.logaddexp(0.0, -x))
        return self.y

    def backward(self, dout):
        return np.dot(dout, self.y * (1 - self.y))
