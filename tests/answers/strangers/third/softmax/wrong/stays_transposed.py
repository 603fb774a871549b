"""A batch is transposed for the division and never turned back."""
import numpy as np


def softmax(x):
    if x.ndim == 2:
        z = x.T - np.max(x, axis=1)
        y = np.exp(z) / np.sum(np.exp(z), axis=0)
        return y
    z = x - np.max(x)
    return np.exp(z) / np.sum(np.exp(z))
