"""Takes the logarithm only where the target is, with numpy's where argument, and sums with einsum."""

import numpy as np


def cross_entropy_error(y, t):
    y = np.asarray(y)
    t = np.asarray(t)
    if t.ndim < y.ndim:
        t = (np.arange(y.shape[-1]) == t[..., None]).astype(float)
    log_y = np.log(y, out=np.zeros(y.shape), where=t != 0)
    return -np.einsum("...c,...c->...", t, log_y).mean()
