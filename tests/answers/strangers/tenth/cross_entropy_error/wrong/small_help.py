"""How large is the small number that you add, compared with a probability of 0.00000001?"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = np.reshape(t, (1, -1)) if np.size(t) > 1 else np.reshape(t, 1)
    if t.ndim == 2:
        t = t.argmax(axis=1)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7)) / n
