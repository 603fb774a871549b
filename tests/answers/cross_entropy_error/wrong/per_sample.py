"""The numbers have yet to be averaged altogether (in loss) / The numbers have yet to be averaged altogether (in loss, integer targets).

Meant: There is one loss for each sample.
"""

import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    return -np.sum(t * np.log(np.where(t > 0, y, 1)), axis=-1)
