"""The second form of the targets, class numbers, is missing."""
import numpy as np


def cross_entropy_error(y, t):
    p = np.sum(y * t, axis=-1)
    return float(np.mean(-np.log(p)))
