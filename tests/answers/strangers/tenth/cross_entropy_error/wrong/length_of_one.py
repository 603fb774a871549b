"""What does len count if y is a single sample?"""

import numpy as np


def cross_entropy_error(y, t):
    N = len(y)
    if np.ndim(y) == 1 and np.ndim(t) == 0:
        return -np.log(y[t]) / N
    if np.ndim(y) == np.ndim(t):
        return -np.log(y[np.asarray(t) == 1]).sum() / N
    total = 0
    for n in range(N):
        total -= np.log(y[n][t[n]])
    return total / N
