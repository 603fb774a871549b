"""For each parameter name, one number: what do you return?"""
import numpy as np


def gradient_check(network, x, t):
    a, b = network.gradient(x, t), network.numerical_gradient(x, t)
    worst = 0
    for k in a:
        size = np.maximum(np.abs(a[k]), np.abs(b[k]))
        worst = max(worst, np.max(np.abs(a[k] - b[k]) / np.where(size == 0, 1, size)))
    return worst
