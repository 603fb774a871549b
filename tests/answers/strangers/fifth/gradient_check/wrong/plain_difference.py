"""The difference alone says little as long as you don't relate it to the size of the numbers."""

import numpy as np


def gradient_check(network, x, t):
    grad_backprop = network.gradient(x, t)
    grad_numerical = network.numerical_gradient(x, t)
    errors = {}
    for key in grad_numerical.keys():
        errors[key] = np.max(np.abs(grad_backprop[key] - grad_numerical[key]))
    return errors
