"""(error) error where"""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = np.amax(np.abs(b - a) / (np.abs(b) + 1e-7))
    return errors
