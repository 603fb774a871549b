"""The largest error, not a typical one: what happens to one wrong number among many?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.abs(a) + np.abs(b)
        result[name] = np.mean(np.abs(a - b) / np.where(size == 0, 1, size))
    return result
