"""backward returns the derivative of the layer alone."""
import numpy as np

class Relu:
    def forward(self, x):
        self.x = np.array(x)
        return np.maximum(0, x)

    def backward(self, dout):
        return np.where(self.x > 0, 1.0, 0.0)
