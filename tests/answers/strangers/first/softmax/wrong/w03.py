"""Read the last paragraph again and try a score of 1000."""
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
