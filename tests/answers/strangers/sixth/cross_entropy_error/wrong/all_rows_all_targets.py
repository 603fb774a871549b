"""y[:, t] takes every target's column from every row: which pairs do you need?"""

import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    n, c = y.shape
    if t.ndim == 0:
        t = t[None]
    elif t.shape == (c,) and n == 1:
        t = t[None]
    if t.ndim == 2:
        t = np.argmax(t, axis=-1)
    picked = y[:, t]
    return -np.log(picked).mean()
