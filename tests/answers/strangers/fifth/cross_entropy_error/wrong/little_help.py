"""The small number that you add is larger than some of the probabilities."""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = np.reshape(t, (1, np.size(t)))
        y = y.reshape(1, y.size)
    t = np.asarray(t)
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = t.ravel()
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size
