"""The small number that you add before the logarithm is larger than some of the probabilities."""
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = np.reshape(t, (1, np.size(t)))
        y = y.reshape(1, y.size)
    if np.size(t) == y.size:
        t = np.argmax(t, axis=1)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), np.ravel(t)] + 1e-7)) / n
