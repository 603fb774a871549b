"""Looks only at entries that are not 0 in both, and returns 0 if there are none."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        size = np.abs(a) + np.abs(b)
        errors[name] = np.max(np.abs(a - b)[size > 0] / size[size > 0], initial=0.0)
    return errors
