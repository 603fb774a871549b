"""Classes that did not occur contribute 0 times log 0."""
import numpy as np

def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    if np.shape(t) != y.shape and np.ndim(t) < 2 and np.size(t) != y.size:
        t = np.eye(y.shape[1])[np.atleast_1d(t)]
    t = np.atleast_2d(t)
    return -np.mean(np.sum(t * np.log(y), axis=1))
