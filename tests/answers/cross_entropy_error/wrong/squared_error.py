"""This is a squared error, not cross-entropy."""

import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    return np.sum((y - t) ** 2) / (2 * (len(y) if y.ndim == 2 else 1))
