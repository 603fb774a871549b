"""You divide the largest difference by the largest size. Do they belong to the same entry?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    res = {}
    for k in a:
        bottom = (np.abs(a[k]) + np.abs(b[k])).max()
        res[k] = np.abs(a[k] - b[k]).max() / bottom if bottom > 0 else 0.0
    return res
