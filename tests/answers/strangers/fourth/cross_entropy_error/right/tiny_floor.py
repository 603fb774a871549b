"""Right; it adds a number that is far too small to matter."""
import numpy as np


def cross_entropy_error(y, t):
    if np.ndim(y) == 1:
        return cross_entropy_error(y[np.newaxis, :], np.array(t)[np.newaxis])
    if np.ndim(t) == 1:
        t = np.eye(y.shape[1], dtype=int)[t]
    return -np.vdot(t, np.log(y + 1e-300)) / y.shape[0]
