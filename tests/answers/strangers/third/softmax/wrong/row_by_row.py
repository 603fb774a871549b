"""The rows' results are written back into the caller's own array."""
import numpy as np


def softmax(x):
    if x.ndim == 2:
        for i in range(len(x)):
            x[i] = softmax(x[i])
        return x
    e = np.exp(x - x.max())
    return e / e.sum()
