"""A colon selects every row: which probability belongs to which sample?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape == y.shape:
        t = np.argmax(t, axis=-1)
    if y.ndim == 1:
        return -np.log(y[t])
    return -np.mean(np.log(y[:, t]))
