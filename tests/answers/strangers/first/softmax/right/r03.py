"""Rows by recursion, with math.exp and lists."""
import numpy as np


import math


def softmax(x):
    if np.ndim(x) > 1:
        return np.array([softmax(row) for row in x])
    top = max(x)
    powers = [math.exp(v - top) for v in x]
    total = math.fsum(powers)
    return np.array([p / total for p in powers])
