"""The error has the wrong sign."""
import numpy as np

def cross_entropy_error(y, t):
    t = np.asarray(t)
    if y.ndim == 1:
        y = y[np.newaxis]
        t = t[np.newaxis]
    if t.ndim == 2:
        t = np.argmax(t, axis=1)
    return np.mean(np.log(y[range(len(y)), t]))
