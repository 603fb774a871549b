"""The numbers are added as whole numbers, so fractions are lost."""
import numpy as np

class AddLayer:
    def forward(self, x, y):
        return np.array([x, y], dtype=int).sum()

    def backward(self, dout):
        return dout, dout
