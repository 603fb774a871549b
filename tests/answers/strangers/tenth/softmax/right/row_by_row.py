"""Right; plain Python numbers, one row after the other."""

import math

import numpy as np


def softmax(x):
    def one(row):
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = math.fsum(powers)
        return [p / total for p in powers]

    rows = x.tolist()
    return np.array(one(rows) if np.ndim(x) == 1 else list(map(one, rows)))
