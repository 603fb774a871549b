"""After the call, are the scores what they were?"""
import numpy as np

def softmax(x):
    if x.ndim == 2:
        x -= np.max(x, axis=1, keepdims=True)
        y = np.exp(x)
        y /= np.sum(y, axis=1, keepdims=True)
        return y
    x -= np.max(x)
    return np.exp(x) / np.sum(np.exp(x))
