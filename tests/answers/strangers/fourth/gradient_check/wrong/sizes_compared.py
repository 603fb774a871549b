"""If one of the two has the wrong sign, do you see it?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for k in a:
        p, q = np.abs(a[k]), np.abs(b[k])
        out[k] = np.max(np.abs(p - q) / np.where(p + q == 0, 1, p + q))
    return out
