"""You sum over the samples, but do not average."""
import numpy as np

def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size == y.size and t.ndim > 0:
        t = t.reshape(y.shape).argmax(axis=1)
    t = t.reshape(-1)
    return -np.sum(np.log(y[np.arange(len(t)), t]))
