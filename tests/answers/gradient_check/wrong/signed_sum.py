"""Errors in opposite directions cancel."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        difference = np.sum(a - b)
        size = np.sum(np.abs(a) + np.abs(b))
        errors[name] = np.abs(difference) / (size + 1e-10)
    return errors
