"""It tells the two forms apart by their type, but one-hot vectors can consist of integers."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    y = np.atleast_2d(y)
    if t.dtype.kind == "f":
        t = t.reshape(y.shape).argmax(axis=1)
    t = t.reshape(-1)
    return -np.mean(np.log(y[np.arange(len(y)), t]))
