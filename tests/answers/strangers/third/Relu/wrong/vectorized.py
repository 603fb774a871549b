"""np.vectorize takes the type of the result from the first number: if that becomes the integer 0, all others lose their decimals."""
import numpy as np


class Relu:
    def forward(self, x):
        self.x = x.copy()
        f = np.vectorize(lambda v: v if v > 0 else 0)
        return f(x)

    def backward(self, dout):
        return np.where(self.x > 0, dout, 0.0)
