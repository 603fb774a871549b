"""One wrong number among many hardly counts."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = np.linalg.norm(a - b) / (np.linalg.norm(a) + np.linalg.norm(b) + 1e-12)
    return errors
