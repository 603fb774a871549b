"""Class numbers become a table of True and False, and only the marked numbers meet the logarithm."""

import numpy as np


def cross_entropy_error(y, t):
    y = np.asarray(y)
    t = np.asarray(t)
    C = y.shape[-1]
    if t.ndim == y.ndim - 1:
        t = t[..., None] == np.arange(C)
    hot = t.astype(bool)
    surprise = -np.log(np.where(hot, y, 1.0))
    return surprise.sum(axis=-1).mean()
