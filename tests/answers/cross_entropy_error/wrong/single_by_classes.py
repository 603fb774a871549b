"""The result is divided by the number of classes once too often (in loss, one sample; loss, one sample, integer target).

Meant: A single sample is divided by the number of classes.
"""

import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    return -np.sum(np.log(y[t > 0])) / y.shape[0]
