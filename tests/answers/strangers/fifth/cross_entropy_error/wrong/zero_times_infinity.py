"""A class that did not occur, with probability 0, leads to 0 times infinity, which is not 0 for numpy."""

import numpy as np


def one_hot(t, C):
    return (np.arange(C) == np.asarray(t)[..., None]).astype(float)


def cross_entropy_error(y, t):
    if np.shape(t) != np.shape(y):
        t = one_hot(t, y.shape[-1])
    per_sample = -(t * np.log(y)).sum(axis=-1)
    return float(np.mean(per_sample))
