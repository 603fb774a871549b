"""Each entry has its own size; yours is that of the largest one."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = (np.abs(a) + np.abs(b)).max()
        result[name] = np.abs(a - b).max() / size if size > 0 else 0.0
    return result
