"""Loops over samples with math.log and takes only the classes that occurred."""
import math
import numpy as np

def cross_entropy_error(y, t):
    if np.ndim(y) == 1:
        y, t = [y], [t]
    total = 0.0
    count = 0
    for probabilities, target in zip(y, t):
        if np.ndim(target) == 0:
            total -= math.log(probabilities[int(target)])
        else:
            for p, k in zip(probabilities, target):
                if k != 0:
                    total -= k * math.log(p)
        count += 1
    return total / count
