"""Over how many numbers does your mean go, and over how many should it?"""

import numpy as np


def cross_entropy_error(y, t):
    Y = np.reshape(y, (-1, np.shape(y)[-1]))
    T = np.zeros(Y.shape)
    if np.shape(t) == np.shape(y):
        T[:] = t
    else:
        T[range(len(Y)), np.ravel(t)] = 1
    logs = np.zeros(Y.shape)
    np.log(Y, out=logs, where=T > 0)
    return -np.mean(T * logs)
