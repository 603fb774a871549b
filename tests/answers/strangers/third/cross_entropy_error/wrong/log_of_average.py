"""It averages the probabilities first and takes the logarithm afterwards."""
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    if np.size(t) != y.size:
        t = np.eye(y.shape[1])[t]
    right = (y * t).sum(axis=1)
    return -np.log(right.mean())
