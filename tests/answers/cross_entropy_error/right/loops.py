"""Sample by sample with math.log, and a Python number for a result."""

import math

import numpy as np


def cross_entropy_error(y, t):
    if np.ndim(y) == 1:
        y, t = [y], [t]
    errors = []
    for probabilities, target in zip(y, t):
        label = int(np.argmax(target)) if np.ndim(target) else int(target)
        errors.append(-math.log(probabilities[label]))
    return sum(errors) / len(errors)
