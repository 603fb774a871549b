"""The norm of a whole gradient is a different size from that of an entry."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.linalg.norm(a) + np.linalg.norm(b)
        result[name] = np.linalg.norm(a - b) / size if size else 0.0
    return result
