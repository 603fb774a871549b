"""Divided by the larger of the two, and only where there is something to divide by."""

import numpy as np


def gradient_check(network, x, t):
    backward = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t)
    errors = {}
    for name, a in backward.items():
        b = numerical[name]
        scale = np.maximum(np.abs(a), np.abs(b))
        quotient = np.divide(np.abs(a - b), scale, out=np.zeros(scale.shape), where=scale != 0)
        errors[name] = quotient.max()
    return errors
