"""mean divides by the number of all entries; how many samples are there?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    if t.shape != y.shape:
        t = np.equal.outer(t, np.arange(y.shape[-1]))
    logs = np.log(y, out=np.zeros(y.shape), where=(t != 0))
    return -(t * logs).mean()
