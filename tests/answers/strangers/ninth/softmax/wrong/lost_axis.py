"""Which shape do the sums have, and which do they need beside an (N, C) array?"""
import numpy as np

def softmax(x):
    top = np.max(x, axis=-1, keepdims=True)
    e = np.exp(x - top)
    return e / np.sum(e, axis=-1)
