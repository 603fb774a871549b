"""Half of x and its size, with a step function for the slope; right."""
import numpy as np

class Relu:
    def forward(self, x):
        x = np.asarray(x, dtype=np.float64)
        self._step = np.heaviside(x, 0.0)
        return 0.5 * (x + abs(x))

    def backward(self, dout):
        return self._step * dout
