"""How many numbers do you pick from a batch of N samples?"""
import numpy as np

def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y[np.newaxis, :]
        t = np.array([t])
    if t.ndim == 2:
        t = np.argmax(t, axis=1)
    logs = np.log(y[:, t])
    return -logs.sum() / y.shape[0]
