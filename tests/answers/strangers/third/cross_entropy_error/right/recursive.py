"""A batch is the average of its rows, each by recursion, with math.log."""
import numpy as np


import math


def cross_entropy_error(y, t):
    if y.ndim == 2:
        return math.fsum(cross_entropy_error(row, target) for row, target in zip(y, t)) / len(y)
    if np.ndim(t):
        return -math.fsum(weight * math.log(p) for weight, p in zip(t, y) if weight)
    return -math.log(y[t])
