"""The result is not divided by the number of samples (in loss).

Meant: The loss is a sum, not an average over the samples / Integer targets are not handled.
"""

import numpy as np


def cross_entropy_error(y, t):
    return -np.sum(t * np.log(np.where(y > 0, y, 1e-300)))
