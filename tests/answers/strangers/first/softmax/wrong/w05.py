"""x belongs to the caller: which operation changes it?"""
import numpy as np


def softmax(x):
    if x.dtype.kind == "i":
        x = x.astype(float)
    x -= np.max(x, axis=-1, keepdims=True)
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
