"""Two gradients that are both 0 give nan."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        with np.errstate(invalid="ignore"):
            errors[name] = np.nanmax(np.abs(a - b) / (np.abs(a) + np.abs(b)))
    return errors
