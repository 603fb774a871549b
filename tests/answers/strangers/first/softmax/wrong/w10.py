"""Should the result of one sample have one axis or two?"""
import numpy as np


def softmax(x):
    x = np.atleast_2d(x)
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
