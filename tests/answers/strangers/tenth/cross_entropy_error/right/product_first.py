"""Right; multiplies before it takes the logarithm, with the product of each row."""

import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    one_hot = t.shape == np.shape(y)
    y = np.array(y, dtype=float, ndmin=2)
    C = y.shape[1]
    hot = t.reshape(-1, C) if one_hot else t.reshape(-1, 1) == np.arange(C)
    occurred = np.einsum("nc,nc->n", y, hot.astype(float))
    return np.average(np.log(1 / occurred))
