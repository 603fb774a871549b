"""Plain loops and math.log, one sample at a time."""

import math


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = [y], [t]
    errors = []
    for row, target in zip(y, t):
        try:
            wanted = list(target)
        except TypeError:
            wanted = [int(k == target) for k in range(len(row))]
        errors.append(-sum(w * math.log(p) for w, p in zip(wanted, row) if w))
    return math.fsum(errors) / len(errors)
