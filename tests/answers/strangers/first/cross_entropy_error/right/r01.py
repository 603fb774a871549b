"""Masks with a one-hot array and takes the logarithm of what is left."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    hot = t.astype(bool) if t.shape == y.shape else np.arange(y.shape[-1]) == t[..., None]
    return -np.log(y[hot]).mean()
