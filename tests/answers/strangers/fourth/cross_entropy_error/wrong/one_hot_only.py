"""Targets come in two forms. What do you do with [2, 0]?"""
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.atleast_2d(t)
    safe = np.where(t == 1, y, 1.0)
    return float(-(t * np.log(safe)).sum() / y.shape[0])
