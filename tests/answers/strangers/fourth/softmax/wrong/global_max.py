"""A batch may have one row of 1,000s and one of -1,000s. What is left of the second?"""
import numpy as np


def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum(axis=-1, keepdims=True)
