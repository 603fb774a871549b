"""(error) was expected"""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        size = np.abs(a + b)
        errors[name] = np.max(np.abs(a - b) / np.where(size == 0, 1e-12, size))
    return errors
