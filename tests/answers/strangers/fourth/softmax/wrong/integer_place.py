"""What type has an array like x, when the scores are integers?"""
import numpy as np


def softmax(x):
    y = np.zeros_like(x)
    if x.ndim == 1:
        e = np.exp(x - x.max())
        y[:] = e / e.sum()
    else:
        for i in range(len(x)):
            e = np.exp(x[i] - x[i].max())
            y[i] = e / e.sum()
    return y
