"""By which number do you divide: N, or N · C?"""
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size != y.size:
        t = np.eye(y.shape[1])[t.reshape(-1)]
    t = t.reshape(y.shape)
    logs = np.log(np.where(t > 0, y, 1))
    return -np.mean(t * logs)
