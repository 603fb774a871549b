"""Turns class numbers into one-hot rows by comparing, then sums the chosen probabilities before the logarithm."""
import numpy as np

def cross_entropy_error(y, t):
    y = np.array(y, dtype=float, ndmin=2)
    t = np.asarray(t)
    numbers = t.ndim == 0 or (t.ndim == 1 and len(y) == t.size and t.size != y.size) or (t.ndim == 1 and len(y) > 1)
    hot = (t.reshape(-1, 1) == np.arange(y.shape[1])) if numbers else t.reshape(y.shape)
    chosen = (y * hot).sum(axis=1)
    return float(-np.log(chosen).mean())
