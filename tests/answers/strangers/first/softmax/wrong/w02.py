"""Is a sample a row or a column here?"""
import numpy as np


def softmax(x):
    x = x - np.max(x, axis=0)
    return np.exp(x) / np.sum(np.exp(x), axis=0)
