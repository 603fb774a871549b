"""The switch was set in the forward pass; you set it anew, by the sign of the signal that comes back."""
import numpy as np


class Relu:
    def forward(self, x):
        return np.maximum(x, 0)

    def backward(self, dout):
        return np.maximum(dout, 0)
