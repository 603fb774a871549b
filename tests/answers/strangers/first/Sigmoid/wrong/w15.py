"""Does each number get its own derivative, or do you add up over the batch?"""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(0.5 * x))
        return self.y

    def backward(self, dout):
        return np.sum(dout * self.y * (1 - self.y), axis=0)
