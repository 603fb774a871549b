"""Squares are not the sizes that the text speaks of: check with 3 and 1."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.sqrt(a ** 2 + b ** 2)
        out[name] = np.max((a - b) ** 2 / np.where(size == 0, 1, size) ** 2)
    return out
