"""(error) ✗ right gradient, W1"""

import numpy as np


def gradient_check(network, x, t):
    errors = {}
    both = zip(network.gradient(x, t).values(), network.numerical_gradient(x, t).values())
    for name, (a, b) in zip(network.params, both):
        errors[name] = np.max(np.abs(a - b) / (np.abs(a) + np.abs(b) + 1e-12))
    return errors
