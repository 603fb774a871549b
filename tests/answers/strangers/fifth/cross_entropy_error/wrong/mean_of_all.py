"""You average over all the entries of the table, and not over the samples."""

import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    C = y.shape[1]
    t = np.array(t)
    onehot = t.reshape(y.shape) if t.size == y.size else np.eye(C)[t.reshape(-1)]
    logs = np.log(np.where(onehot > 0, y, 1.0))
    return -np.mean(onehot * logs)
