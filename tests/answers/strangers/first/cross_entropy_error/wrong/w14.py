"""You lose digits on the way out."""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape == y.shape:
        t = t.argmax(axis=-1)
    p = y[t] if y.ndim == 1 else y[np.arange(len(y)), t]
    return round(float(np.mean(-np.log(p))), 3)
