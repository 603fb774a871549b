"""Right: by way of the hyperbolic tangent."""
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.th = np.tanh(np.asarray(x) / 2)
        return 0.5 * self.th + 0.5

    def backward(self, dout):
        return dout * (1 + self.th) * (1 - self.th) / 4
