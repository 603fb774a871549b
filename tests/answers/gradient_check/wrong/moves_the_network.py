"""The network's parameters are not restored."""

import numpy as np


def gradient_check(network, x, t):
    h = 1e-4
    backpropagated = network.gradient(x, t)
    errors = {}
    for name, array in network.params.items():
        worst = 0
        for index in np.ndindex(array.shape):
            array[index] += h
            above = network.loss(x, t)
            array[index] -= 2 * h
            below = network.loss(x, t)
            a, b = backpropagated[name][index], (above - below) / (2 * h)
            worst = max(worst, abs(a - b) / max(abs(a) + abs(b), 1e-8))
        errors[name] = worst
    return errors
