"""Right; two loops, as in the formula."""
import numpy as np


import math

def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = [y], [t]
    total = 0.0
    for row, target in zip(y, t):
        for k, p in enumerate(row):
            hit = target[k] if np.ndim(target) else float(k == target)
            if hit:
                total += hit * math.log(p)
    return -total / len(y)
