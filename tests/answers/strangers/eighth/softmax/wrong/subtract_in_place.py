"""After your function has run, look at the scores that the caller passed."""
import numpy as np

def softmax(x):
    top = x.max(axis=-1, keepdims=True)
    x -= top
    weights = np.exp(x)
    weights /= weights.sum(axis=-1, keepdims=True)
    return weights
