"""Computes the derivative as the square of 1 / cosh, in a form that cannot overflow."""
import numpy as np

class Tanh:
    def forward(self, x):
        e = np.exp(-np.abs(x))
        self._sech = 2 * e / (1 + e * e)
        return np.sign(x) * -np.expm1(-2 * np.abs(x)) / (1 + e * e)

    def backward(self, dout):
        return dout * self._sech ** 2
