"""A plain loop with math.log."""
import numpy as np


import math


def cross_entropy_error(y, t):
    if np.ndim(y) == 1:
        y, t = [y], [t]
    total = 0.0
    for row, target in zip(y, t):
        k = int(target) if np.ndim(target) == 0 else list(target).index(1)
        total -= math.log(row[k])
    return total / len(y)
