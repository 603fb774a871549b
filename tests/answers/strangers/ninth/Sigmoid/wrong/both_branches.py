"""np.where picks from two arrays, but both are computed first. What does numpy say for 1,000?"""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.out = np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)
