"""Puts a 1 wherever nothing occurred, so that its logarithm is 0; right."""
import numpy as np

def cross_entropy_error(y, t):
    one_hot = np.identity(y.shape[-1])[t] if np.ndim(t) < y.ndim else np.array(t, float)
    samples = one_hot.sum()
    return float(-np.log(np.where(one_hot == 0, 1.0, y)).sum() / samples)
