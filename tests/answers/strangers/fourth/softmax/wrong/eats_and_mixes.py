"""Two things: look at x afterwards, and at the sum of each row of a batch."""
import numpy as np


def softmax(x):
    x[...] = x - np.max(x)
    return np.exp(x) / np.sum(np.exp(x))
