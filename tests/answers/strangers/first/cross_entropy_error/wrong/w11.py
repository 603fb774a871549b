"""You add a term for the classes that did not occur: is it in the formula?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.eye(y.shape[-1])[t]
    tiny = 1e-300
    each = t * np.log(y + tiny) + (1 - t) * np.log(1 - y + tiny)
    return -np.mean(each.sum(axis=-1))
