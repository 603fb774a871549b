"""Adds up t times y in each row, which leaves the right class's probability, before the logarithm."""
import numpy as np


def cross_entropy_error(y, t):
    hot = t if np.shape(t) == np.shape(y) else np.identity(np.shape(y)[-1])[t]
    return -np.mean(np.log(np.einsum("...k,...k->...", y, hot)))
