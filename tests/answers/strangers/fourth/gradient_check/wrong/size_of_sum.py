"""|a + b| isn't |a| + |b|. What if the two have different signs?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    out = {}
    for k in a:
        size = np.abs(a[k] + b[k])
        out[k] = float((np.abs(a[k] - b[k]) / np.where(size == 0, 1, size)).max())
    return out
