"""What is the largest of some numbers, if the errors may be negative?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        size = np.abs(a) + np.abs(b)
        size[size == 0] = 1
        result[name] = np.max((a - b) / size)
    return result
