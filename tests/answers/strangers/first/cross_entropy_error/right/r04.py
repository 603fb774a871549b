"""Takes all logarithms, and drops the infinite ones of the other classes."""
import numpy as np


def cross_entropy_error(y, t):
    with np.errstate(divide="ignore"):
        logs = np.log(y)
    if np.shape(t) != y.shape:
        t = np.eye(y.shape[-1])[t]
    return -np.sum(np.where(np.asarray(t) == 0, 0.0, logs)) / (y.size / y.shape[-1])
