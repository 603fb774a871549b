"""How small may a probability be before you replace it?"""
import numpy as np


def cross_entropy_error(y, t):
    y = np.clip(np.atleast_2d(y), 1e-6, 1)
    t = np.asarray(t)
    if t.size == y.size and t.ndim > 0:
        t = t.reshape(y.shape).argmax(axis=1)
    t = np.atleast_1d(t)
    return -np.mean(np.log(y[np.arange(len(y)), t]))
