"""For one sample alone, what does len(y) count?"""

import numpy as np


def cross_entropy_error(y, t):
    N = len(y)
    error = 0.0
    if np.shape(t) == np.shape(y):
        for p, target in zip(y.flat, np.asarray(t).flat):
            if target:
                error -= target * np.log(p)
    elif y.ndim == 1:
        error = -np.log(y[t])
    else:
        for row, k in zip(y, t):
            error -= np.log(row[k])
    return error / N
