"""Your extra number below the fraction outweighs gradients as small as 0.000001."""

import numpy as np


def gradient_check(network, x, t):
    backprop = network.gradient(x, t)
    numeric = network.numerical_gradient(x, t)
    errors = {}
    for key in numeric:
        a, b = backprop[key], numeric[key]
        errors[key] = np.max(np.abs(a - b) / (np.abs(a) + np.abs(b) + 1e-5))
    return errors
