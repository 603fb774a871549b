"""y (1 - y) is a formula for the output; which array have you put into it?"""
import numpy as np

def _sigmoid(v):
    return 0.5 + 0.5 * np.tanh(np.asarray(v) / 2)

class Sigmoid:
    def forward(self, x):
        self.x = x
        return _sigmoid(x)

    def backward(self, dout):
        return dout * self.x * (1 - self.x)
