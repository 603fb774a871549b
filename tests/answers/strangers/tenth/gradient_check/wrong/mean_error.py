"""If one entry of a thousand is wrong, does your number show it?"""

import numpy as np


def gradient_check(network, x, t):
    backprop, numeric = network.gradient(x, t), network.numerical_gradient(x, t)
    errors = {}
    for key in backprop:
        size = np.abs(backprop[key]) + np.abs(numeric[key])
        size[size == 0] = 1
        errors[key] = np.mean(np.abs(backprop[key] - numeric[key]) / size)
    return errors
