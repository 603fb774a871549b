"""Calls itself for every row, and uses Python's own exp; right."""
import math
import numpy as np

def softmax(x):
    if np.ndim(x) > 1:
        return np.array([softmax(row) for row in x])
    top = max(x)
    powers = [math.exp(score - top) for score in x]
    return np.array(powers) / math.fsum(powers)
