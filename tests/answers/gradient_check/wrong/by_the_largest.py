"""Two gradients that are both 0 give nan / A difference is compared with the size of another entry."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = np.max(np.abs(a - b)) / np.max(np.abs(a) + np.abs(b))
    return errors
