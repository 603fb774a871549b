"""What is 0 times the logarithm of 0 for numpy, and should a class that did not occur come into it?"""

import numpy as np


def cross_entropy_error(y, t):
    y2, n_classes = np.atleast_2d(y), np.shape(y)[-1]
    if np.shape(t) != np.shape(y):
        t = np.eye(n_classes)[t]
    t2 = np.atleast_2d(t)
    return float(-(t2 * np.log(y2)).sum() / len(y2))
