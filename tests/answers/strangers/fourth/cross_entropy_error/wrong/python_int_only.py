"""An element of an integer array is an integer, too, but is it an int?"""
import numpy as np


def cross_entropy_error(y, t):
    if isinstance(t, int):
        return -np.log(y[t])
    if y.ndim == 1:
        return -np.log(y[list(t).index(1)])
    return np.mean([cross_entropy_error(row, int(k) if np.ndim(k) == 0 else k) for row, k in zip(y, t)])
