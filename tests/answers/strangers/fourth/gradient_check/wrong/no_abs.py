"""If your gradient is too small instead of too large, what is the sign of your error?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    errors = {}
    for k in network.params:
        size = np.abs(a[k]) + np.abs(b[k])
        errors[k] = np.max((a[k] - b[k]) / np.where(size > 0, size, 1))
    return errors
