"""An average over the samples: how many numbers does your mean divide by?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    return -np.mean(np.where(t > 0, np.log(np.where(t > 0, y, 1)), 0))
