"""Which two computations do you compare?"""
import numpy as np


def gradient_check(network, x, t):
    back = network.gradient(x, t)
    num = network.gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.abs(a) + np.abs(b)
        result[name] = np.max(np.abs(a - b) / np.where(size == 0, 1, size))
    return result
