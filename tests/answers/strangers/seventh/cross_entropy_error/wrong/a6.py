"""There is more than one logarithm: compare your result for the example with 1.386."""
import numpy as np


def cross_entropy_error(y, t):
    batch = np.atleast_2d(y)
    if np.shape(t) == np.shape(y):
        classes = np.atleast_2d(t).argmax(axis=-1)
    else:
        classes = np.atleast_1d(t)
    losses = [-np.log2(batch[n][c]) for n, c in enumerate(classes)]
    return sum(losses) / len(losses)
