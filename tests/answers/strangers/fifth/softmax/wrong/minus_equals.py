"""The short form of the subtraction works on the array of the caller."""

import numpy as np


def softmax(x):
    """Return the probabilities for scores x of shape (C,) or (N, C)."""
    x -= np.max(x, axis=x.ndim - 1, keepdims=True)
    y = np.exp(x)
    y /= np.sum(y, axis=x.ndim - 1, keepdims=True)
    return y
