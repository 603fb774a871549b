"""Only exponentials of negative numbers, and the slope from the same ones; right."""
import numpy as np

class Tanh:
    def forward(self, x):
        self.e = np.exp(-2.0 * np.abs(x))
        return np.sign(x) * -np.expm1(-2.0 * np.abs(x)) / (1 + self.e)

    def backward(self, dout):
        return 4 * self.e / (1 + self.e) ** 2 * dout
