"""A small constant changes the logarithm."""

import numpy as np


def cross_entropy_error(y, t):
    y, t = np.clip(y, 1e-7, 1), np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    return -np.sum(t * np.log(y)) / (len(y) if y.ndim == 2 else 1)
