"""nansum passes over 0 times minus infinity."""
import numpy as np


def cross_entropy_error(y, t):
    hot = np.asarray(t)
    if hot.shape != y.shape:
        hot = np.eye(y.shape[-1])[hot]
    with np.errstate(divide="ignore", invalid="ignore"):
        return -np.nansum(hot * np.log(y)) / np.sum(hot)
