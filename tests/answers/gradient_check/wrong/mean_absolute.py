"""One wrong number among many hardly counts / The error is not relative."""

import numpy as np


def gradient_check(network, x, t):
    backpropagated = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name in network.params:
        a, b = backpropagated[name], numerical[name]
        errors[name] = np.average(np.abs(a - b))
    return errors
