"""`if` wants one truth value; an array has many."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        if x > 500:
            self.y = np.ones(x.shape)
        elif x < -500:
            self.y = np.zeros(x.shape)
        else:
            self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
