"""A product with a matrix of local derivatives."""

import numpy as np


def fan_out_backward(x, y, upstream=1.0):
    t = x + y
    ways = np.array([[1.0, 1.0], [0.0, 1.0]])  # how x and y enter the two squares
    return list(upstream * ways @ np.array([2 * x, 2 * t]))
