"""You return a recipe for the rows, not an array."""
import numpy as np


def softmax(x):
    if x.ndim == 1:
        e = np.exp(x - np.max(x))
        return e / e.sum()
    return (softmax(row) for row in x)
