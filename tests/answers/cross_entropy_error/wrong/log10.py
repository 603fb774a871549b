"""The result is divided by the logarithm of 10 once too often (in loss).

Meant: The logarithm has the wrong base.
"""

import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size == y.size:
        t = t.reshape(y.shape).argmax(axis=1)
    return -np.mean(np.log10(y[np.arange(len(y)), t.ravel()]))
