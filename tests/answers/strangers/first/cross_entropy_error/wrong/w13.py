"""One axis may also mean a single one-hot sample: what does your test of ndim conclude?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    y = y.reshape(-1, y.shape[-1])
    if t.ndim == 2:
        t = np.argmax(t, axis=1)
    t = np.atleast_1d(t).astype(int)
    p = np.array([y[min(i, len(y) - 1), k] for i, k in enumerate(t)])
    return -np.log(np.maximum(p, 1e-300)).mean()
