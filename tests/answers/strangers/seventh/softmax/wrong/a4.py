"""Your function works in the array of the caller, and it finds other scores there afterwards."""
import numpy as np


def softmax(x):
    rows = x.reshape(-1, x.shape[-1])
    for row in rows:
        row -= row.max()
    p = np.exp(rows)
    p = p / p.sum(1)[:, None]
    return p.reshape(x.shape)
