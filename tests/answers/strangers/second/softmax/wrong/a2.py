"""The sum runs over the samples instead of over the classes."""
import numpy as np

def softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)
