"""Right; the logarithm of the sum is taken off before the exponential."""
import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    return np.exp(x - np.logaddexp.reduce(x, axis=-1, keepdims=True))
