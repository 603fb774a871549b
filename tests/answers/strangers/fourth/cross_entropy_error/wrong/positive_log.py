"""Probabilities are below 1: which sign have their logarithms?"""
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        return cross_entropy_error(y[None], np.asarray(t)[None])
    if t.ndim == 2:
        t = t.argmax(1)
    return np.mean(np.log(y[range(len(y)), t]))
