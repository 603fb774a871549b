"""How large is your extra number, beside a probability of 0.00000001?"""
import numpy as np

def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = np.reshape(t, (1, -1) if np.size(t) == y.size else (1,))
        y = y.reshape(1, y.size)
    if np.size(t) == y.size:
        t = t.argmax(axis=1)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7)) / n
