"""A batch of classes 0 and 1 is not a list of one-hot rows: how do you tell the two forms apart?"""
import numpy as np


def cross_entropy_error(y, t):
    t = np.asarray(t)
    y = np.atleast_2d(y)
    if t.max() <= 1 and t.size > 1:
        t = t.reshape(y.shape[0], -1).argmax(axis=1)
    t = t.reshape(-1)
    return -np.mean(np.log(y[np.arange(len(y)), t]))
