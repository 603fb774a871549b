"""Subtracts the logarithm of the sum, added up without overflow."""
import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=float)
    return np.exp(x - np.logaddexp.reduce(x, axis=-1, keepdims=True))
