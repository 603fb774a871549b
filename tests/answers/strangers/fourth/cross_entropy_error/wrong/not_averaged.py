"""Twice as many samples of the same kind: should the error be twice as large?"""
import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.shape and t.size == y.size:
        t = t.reshape(y.shape).argmax(axis=1)
    return -np.log(y[np.arange(len(y)), t]).sum()
