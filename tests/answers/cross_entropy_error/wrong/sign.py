"""The sign is wrong (in loss).

Meant: The sign is wrong.
"""

import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    y, t = np.atleast_2d(y), np.atleast_2d(t)
    return np.sum(np.log(y[t > 0])) / len(y)
