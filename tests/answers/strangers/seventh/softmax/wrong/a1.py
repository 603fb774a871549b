"""The formula is right, but what is exp(1000) to a computer? Think of the hint."""
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
