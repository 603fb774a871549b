"""The formula is right on paper, but exp gets too large for very negative inputs."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)
