"""In a batch, which probabilities should sum to 1?"""
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    if x.ndim == 2:
        e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / np.sum(e)
