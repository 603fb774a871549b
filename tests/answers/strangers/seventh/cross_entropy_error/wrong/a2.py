"""What does the 1/N in the formula do, and where is it in your code?"""
import math

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y[np.newaxis], np.asarray(t)[np.newaxis]
    error = 0.0
    for probabilities, target in zip(y, t):
        k = int(np.argmax(target)) if np.ndim(target) else int(target)
        error -= math.log(probabilities[k])
    return error
