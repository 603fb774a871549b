"""There are several logarithms: check with the example in the text."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    onehot = t if t.shape == y.shape else np.eye(y.shape[-1])[t]
    return -np.mean(np.log2((onehot * y).sum(axis=-1)))
