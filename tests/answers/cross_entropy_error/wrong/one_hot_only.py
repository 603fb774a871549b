"""Integer targets are not handled."""

import numpy as np


def cross_entropy_error(y, t):
    n = len(y) if y.ndim == 2 else 1
    return -np.sum(t * np.log(np.where(y > 0, y, 1e-300))) / n
