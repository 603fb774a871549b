"""You sum down the columns, over the samples instead of the classes."""
import numpy as np


def softmax(x):
    shifted = x - x.max(axis=0)
    numerators = np.exp(shifted)
    total = numerators.sum(axis=0)
    return numerators / total
