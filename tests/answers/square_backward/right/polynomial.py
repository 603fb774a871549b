"""A polynomial that numpy differentiates."""

import numpy as np

square = np.polynomial.Polynomial([0, 0, 1])


def square_backward(x, upstream):
    return square.deriv()(x) * upstream
