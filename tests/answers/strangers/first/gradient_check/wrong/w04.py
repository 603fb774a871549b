"""The size is |a| + |b|: what does a + b make of two opposite numbers?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.abs(a + b)
        result[name] = np.max(np.abs(a - b) / np.where(size > 0, size, 1))
    return result
