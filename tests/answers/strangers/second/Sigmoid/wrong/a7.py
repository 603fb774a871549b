"""You multiply the caller's signal in place, so it is another one afterwards."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        z = np.clip(x, -500, 500)
        self.y = 1 / (1 + np.exp(-z))
        return self.y

    def backward(self, dout):
        dout *= self.y
        dout *= 1 - self.y
        return dout
