"""If both gradients are 0, they agree: what does your division make of it?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    with np.errstate(all="ignore"):
        for name in network.params:
            a, b = back[name], num[name]
            result[name] = np.max(np.abs(a - b) / (np.abs(a) + np.abs(b)))
    return result
