"""Right: calls itself for each row, and computes a row in plain Python."""
import math

import numpy as np


def softmax(x):
    if np.ndim(x) == 2:
        return np.array([softmax(row) for row in x])
    scores = [float(s) for s in x]
    top = max(scores)
    parts = [math.exp(s - top) for s in scores]
    return np.array([p / math.fsum(parts) for p in parts])
