"""0 times log 0 is not 0 for numpy."""
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = np.eye(y.size)[t].reshape(1, -1) if np.ndim(t) == 0 else np.reshape(t, (1, -1))
    elif np.ndim(t) == 1:
        t = np.eye(y.shape[1])[t]
    return -np.sum(t * np.log(y)) / len(y)
