"""Will it work for a network with other parameters?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for k in ("W1", "b1", "W2", "b2"):
        size = np.abs(a[k]) + np.abs(b[k])
        result[k] = np.max(np.abs(a[k] - b[k]) / np.where(size == 0, 1, size))
    return result
