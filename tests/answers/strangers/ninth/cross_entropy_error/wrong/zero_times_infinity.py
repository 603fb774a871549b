"""What is 0 times the logarithm of 0, for numpy?"""
import numpy as np

def cross_entropy_error(y, t):
    C = y.shape[-1]
    if np.shape(t) != y.shape:
        t = np.eye(C)[t]
    return -np.mean(np.sum(t * np.log(y), axis=-1))
