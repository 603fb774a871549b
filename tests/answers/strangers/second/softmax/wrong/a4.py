"""Subtracting in place changes the caller's scores."""
import numpy as np

def softmax(x):
    if x.ndim == 2:
        for row in x:
            row -= row.max()
    else:
        x -= x.max()
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
