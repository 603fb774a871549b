"""You return the slope of Relu; the signal from behind is missing."""
import numpy as np

class Relu:
    def forward(self, x):
        y = np.array(x, dtype=float)
        np.clip(y, 0, None, out=y)
        self.y = y.copy()
        return y

    def backward(self, dout):
        return np.sign(self.y)
