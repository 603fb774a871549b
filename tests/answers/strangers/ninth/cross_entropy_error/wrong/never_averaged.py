"""Does your result grow if the same samples come twice?"""
import numpy as np

def cross_entropy_error(y, t):
    y = np.atleast_2d(y)
    t = np.asarray(t)
    if t.size == y.size:
        t = t.reshape(y.shape).argmax(axis=1)
    picked = y[range(len(y)), t]
    return -np.log(picked).sum()
