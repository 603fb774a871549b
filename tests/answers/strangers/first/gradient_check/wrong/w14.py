"""Relative to what? Exchange the two numbers of the example."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        safe = np.where(b == 0, 1, np.abs(b))
        result[name] = np.max(np.abs(a - b) / safe)
    return result
