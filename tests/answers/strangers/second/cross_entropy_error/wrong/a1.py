"""The small number that you add to avoid log 0 is larger than probabilities that matter."""
import numpy as np

def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = np.asarray(t).reshape(1, -1) if np.ndim(t) else np.array([t])
        y = y.reshape(1, -1)
    if t.ndim == 2:
        t = t.argmax(axis=1)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7)) / n
