"""Row sums first, then the largest: an error up and one down may cancel."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = np.sum(back[name], axis=-1), np.sum(num[name], axis=-1)
        size = np.abs(a) + np.abs(b)
        result[name] = float(np.max(np.abs(a - b) / np.where(size == 0, 1, size)))
    return result
