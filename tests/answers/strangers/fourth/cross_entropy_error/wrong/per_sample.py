"""One number, please."""
import numpy as np


def cross_entropy_error(y, t):
    y2 = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size == y2.size and t.ndim > 0:
        t = t.reshape(y2.shape).argmax(axis=1)
    return -np.log(y2[np.arange(len(y2)), t])
