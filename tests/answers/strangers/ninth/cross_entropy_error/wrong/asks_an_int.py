"""A single class number is a plain integer. Which attributes does it have?"""
import numpy as np

def cross_entropy_error(y, t):
    if t.ndim == y.ndim:
        chosen = y[t == 1]
    else:
        chosen = y[np.arange(t.shape[0]), t]
    return -np.log(chosen).mean()
