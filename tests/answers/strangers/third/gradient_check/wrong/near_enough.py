"""Differences below a fixed limit count as none, and so small gradients always agree."""
import numpy as np


def gradient_check(network, x, t):
    back, num = network.gradient(x, t), network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = back[name], num[name]
        diff = np.abs(a - b)
        diff = np.where(diff < 1e-5, 0, diff)  # rounding errors
        size = np.maximum(np.abs(a), np.abs(b))
        errors[name] = np.max(np.divide(diff, size, out=np.zeros_like(diff), where=size > 0))
    return errors
