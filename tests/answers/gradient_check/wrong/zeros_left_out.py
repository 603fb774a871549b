"""(error) error where the last entry is 0"""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        both = a * b != 0
        errors[name] = np.max(np.abs(a - b)[both] / (np.abs(a) + np.abs(b))[both], initial=0)
    return errors
