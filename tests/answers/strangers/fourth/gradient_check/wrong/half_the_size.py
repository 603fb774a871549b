"""Work through the example: what is the relative error of 3 and 1?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for k in a:
        mean = (np.abs(a[k]) + np.abs(b[k])) / 2
        out[k] = np.max(np.abs(a[k] - b[k]) / np.where(mean == 0, 1, mean))
    return out
