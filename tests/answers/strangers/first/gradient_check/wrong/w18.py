"""Which gradient belongs to which parameter: by name or by position?"""
import numpy as np


def gradient_check(network, x, t):
    result = {}
    pairs = zip(network.params, network.gradient(x, t).values(), network.numerical_gradient(x, t).values())
    for name, a, b in pairs:
        size = np.abs(a) + np.abs(b)
        result[name] = np.max(np.abs(a - b) / np.where(size == 0, 1, size))
    return result
