"""Goes through the samples with math.log, and returns a Python number."""

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
