"""For one sample, the length of y is not the number of samples."""
import numpy as np


def cross_entropy_error(y, t):
    n = len(y)
    t = np.asarray(t)
    if t.shape == y.shape:
        t = t.argmax(axis=-1)
    if y.ndim == 1:
        total = np.log(y[t])
    else:
        total = sum(np.log(y[i, t[i]]) for i in range(n))
    return -total / n
