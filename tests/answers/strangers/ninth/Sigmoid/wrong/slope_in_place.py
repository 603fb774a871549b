"""After the backward pass, look at the array that forward gave you, and call backward again."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.y = np.exp(-np.logaddexp(0, -x))
        return self.y

    def backward(self, dout):
        self.y *= 1 - self.y
        return self.y * dout
