"""The result is divided by the number of classes once too often (in loss).

Meant: The average is taken over classes as well as samples.
"""

import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    return -np.mean(t * np.log(np.where(t > 0, y, 1)))
