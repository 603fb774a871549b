"""The switch depends on one array; your backward asks another one."""
import numpy as np


class Relu:
    def forward(self, x):
        return np.maximum(x, 0)

    def backward(self, dout):
        return np.where(dout > 0, dout, 0)
