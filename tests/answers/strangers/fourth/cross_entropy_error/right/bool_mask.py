"""Right; class numbers are turned into a mask of true and false."""
import numpy as np


def cross_entropy_error(y, t):
    C = y.shape[-1]
    t = np.asarray(t)
    hits = (np.arange(C) == t[..., np.newaxis]) if t.ndim < y.ndim else t.astype(bool)
    return -np.log(y, where=hits, out=np.zeros(y.shape)).sum() / (y.size // C)
