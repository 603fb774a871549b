"""The signal is missing in backward."""
import numpy as np

class Sigmoid:
    def forward(self, x):
        self.y = 0.5 * (1 + np.tanh(0.5 * x))
        return self.y

    def backward(self, dout):
        return self.y * (1 - self.y)
