"""What you store belongs to the class, so a second layer overwrites what the first one needs."""
import numpy as np

class Tanh:
    y = None

    def forward(self, x):
        Tanh.y = np.tanh(x)
        return Tanh.y.copy()

    def backward(self, dout):
        return np.multiply(dout, 1 - np.square(Tanh.y))
