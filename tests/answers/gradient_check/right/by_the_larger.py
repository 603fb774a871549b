"""Divides by the larger of the two, with a small constant to avoid 0/0."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = float(np.max(np.abs(a - b) / (np.maximum(np.abs(a), np.abs(b)) + 1e-10)))
    return errors
