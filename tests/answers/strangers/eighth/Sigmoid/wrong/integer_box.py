"""The array that you fill takes its type from x; what happens to 0.73 in an array of integers?"""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.y = np.zeros_like(x)
        neg = x < 0
        e = np.exp(-np.abs(x))
        self.y[neg] = (e / (1 + e))[neg]
        self.y[~neg] = (1 / (1 + e))[~neg]
        return self.y.copy()

    def backward(self, dout):
        y = self.y
        return dout * (y - y * y)
