"""A row is combined with the maximum or the sum of another row."""

import numpy as np


def softmax(x):
    x = x - np.max(x, axis=-1)
    return np.exp(x) / np.sum(np.exp(x), axis=-1)
