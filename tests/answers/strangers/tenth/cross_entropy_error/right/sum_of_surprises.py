"""Right; a sum of logarithms of single numbers, with a helper for the class of each sample."""

import math

import numpy as np


def cross_entropy_error(y, t):
    def which(target):
        return int(target) if np.ndim(target) == 0 else list(target).index(1)

    samples = [(y, t)] if y.ndim == 1 else list(zip(y, t))
    return math.fsum(-math.log(p[which(target)]) for p, target in samples) / len(samples)
