"""The logarithm is taken only where the target says so."""

import numpy as np


def cross_entropy_error(y, t):
    y = np.asarray(y, dtype=float)
    t = np.asarray(t)
    if t.ndim < y.ndim:
        t = np.equal.outer(t, np.arange(y.shape[-1]))
    t = t.astype(float)
    logs = np.log(y, out=np.zeros_like(y), where=t != 0)
    samples = 1 if y.ndim == 1 else y.shape[0]
    return -np.vdot(t, logs) / samples
