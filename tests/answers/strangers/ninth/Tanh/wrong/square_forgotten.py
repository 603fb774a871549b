"""Compare your slope with the formula at an x far from 0, and at a negative one."""
import numpy as np

class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y)
