"""np.vectorize guesses the type from the first number: try an x that begins with a negative one."""
import numpy as np


class Relu:
    def forward(self, x):
        f = np.vectorize(lambda v: v if v > 0 else 0)
        self.mask = np.vectorize(lambda v: v > 0)(x)
        return f(x)

    def backward(self, dout):
        return dout * self.mask
