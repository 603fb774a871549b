"""full_like takes over the inputs' type, and whole inputs cut off the gradient's decimal places."""
import numpy as np


class AddLayer:
    def forward(self, x, y):
        self.inputs = np.array([x, y])
        return x + y

    def backward(self, dout):
        dx, dy = np.full_like(self.inputs, dout)
        return dx, dy
