"""A tanh in disguise, whose slope is a quarter of 1 - tanh²; right."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.th = np.tanh(np.true_divide(x, 2))
        return (1 + self.th) / 2

    def backward(self, dout):
        return dout * (1 - self.th) * (1 + self.th) / 4
