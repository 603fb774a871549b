"""The chain rule as a product of a row with a matrix of local derivatives."""

import numpy as np


def fan_out_backward(x, y, upstream=1.0):
    # squares of the vector (x, x + y)
    inner = np.array([[1.0, 0.0], [1.0, 1.0]])
    v = inner @ np.array([x, y], dtype=float)
    row = upstream * 2 * v
    dx, dy = row @ inner
    return float(dx), float(dy)
