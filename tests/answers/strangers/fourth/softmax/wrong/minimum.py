"""The smallest score becomes 0. And the largest?"""
import numpy as np


def softmax(x):
    e = np.exp(x - np.min(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
