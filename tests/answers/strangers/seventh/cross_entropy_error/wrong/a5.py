"""For one sample, len(y) is not the number of samples."""
import numpy as np


def cross_entropy_error(y, t):
    y = np.asarray(y)
    t = np.asarray(t)
    if t.ndim < y.ndim:
        picked = np.take_along_axis(y, t[..., None], axis=-1)
    else:
        picked = y[t.astype(bool)]
    return float(np.negative(np.log(picked)).sum()) / len(y)
