"""Which logarithm does the example use: -log 0.25 is about 1.386, not 2?"""

import numpy as np


def cross_entropy_error(y, t):
    match (np.ndim(y), np.ndim(t)):
        case (1, 0):
            right = [y[t]]
        case (1, 1):
            right = [y[np.argmax(t)]]
        case (2, 1):
            right = np.take_along_axis(y, np.expand_dims(t, 1), 1)
        case _:
            right = y[np.nonzero(t)]
    return np.mean(np.negative(np.log2(right)))
