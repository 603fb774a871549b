"""Which type has the array that you fill, if the scores are integers?"""
import numpy as np


def softmax(x):
    y = np.empty_like(x)
    if x.ndim == 1:
        e = np.exp(x - max(x))
        y[:] = e / sum(e)
    else:
        for i, row in enumerate(x):
            y[i] = softmax(row)
    return y
