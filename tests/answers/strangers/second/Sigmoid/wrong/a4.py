"""In backward you use the input where the formula is about the output."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.x = x
        return np.exp(-np.logaddexp(0, -x))

    def backward(self, dout):
        return dout * self.x * (1 - self.x)
