"""Which logarithm gives 1.386 for 0.25?"""
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        return cross_entropy_error(y[None], np.asarray(t)[None])
    if t.ndim == 2:
        t = t.argmax(1)
    return -np.mean(np.log2(y[range(len(y)), t]))
